/** Calls one method of the server as the signed-in user; what it returns is known by the method. */
export type Call = <Result>(method: string, ...params: unknown[]) => Promise<Result>;

export interface SignIn {
  readonly url: string;
  readonly database: string;
  readonly user: string;
  readonly password: string;
}

/** Signs in over JSON-RPC, as the web client does. */
export async function signIn({ url, database, user, password }: SignIn): Promise<Call> {
  const endpoint = `${url}/${database}/`;
  const session = await post(endpoint, 'common.db.login', [user, { password }, 'en'], {});
  if (!Array.isArray(session)) throw new Error(`Tryton did not let ${user} in`);
  const [userId, key] = session;
  const authorization = `Session ${btoa(`${user}:${userId}:${key}`)}`;
  // The last parameter of every method is the context; nothing here needs one.
  return async <Result>(method: string, ...params: unknown[]) =>
    (await post(endpoint, method, [...params, {}], { authorization })) as Result;
}

async function post(
  endpoint: string,
  method: string,
  params: readonly unknown[],
  headers: Record<string, string>,
): Promise<unknown> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ id: 0, method, params }),
  });
  if (!response.ok) throw new Error(`${method}: HTTP ${response.status} ${await response.text()}`);
  const answer = (await response.json()) as { result?: unknown; error?: unknown };
  if (answer.error !== undefined) throw new Error(`${method}: ${JSON.stringify(answer.error)}`);
  return answer.result;
}
