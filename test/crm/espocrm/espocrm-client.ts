/** A running EspoCRM, and who may put a fictional account into it. */
export interface EspocrmSite {
  /** With a trailing slash. */
  readonly url: string;
  readonly user: string;
  readonly password: string;
}

export type EspocrmCall = (method: 'GET' | 'POST', path: string, body?: object) => Promise<unknown>;

/** Calls its interface by name and password, as its own documentation describes for scripts. */
export function espocrmClient({ url, user, password }: EspocrmSite): EspocrmCall {
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
  return async (method, path, body) => {
    const response = await fetch(new URL(`api/v1/${path}`, url), {
      method,
      headers: { authorization, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok)
      throw new Error(
        `${method} ${path}: ${response.status} ${response.headers.get('x-status-reason') ?? ''}`,
      );
    return response.json();
  };
}
