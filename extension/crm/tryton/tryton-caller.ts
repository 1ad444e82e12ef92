import type { Ask } from '../crm-adapter.ts';
import { inside } from '../inside.ts';
import type { TrytonSession } from './tryton-session.ts';

/** Asks one method of a model; gives its result. */
export type TrytonCaller = (method: string, ...params: readonly unknown[]) => Promise<unknown>;

/** Calls in the manner of Tryton: the session in a header, the user's own context as the last parameter. */
export async function trytonCaller(
  { database, authorization }: TrytonSession,
  ask: Ask,
): Promise<TrytonCaller> {
  const headers = { authorization };
  const call = async (method: string, params: readonly unknown[]) => {
    const answer = await ask(`/${database}/`, { headers, call: { id: 0, method, params } });
    // An error comes with status 200: its kind, then what it is about.
    const error = inside(answer, 'error');
    if (error !== undefined)
      throw new Error(`Tryton refused ${method}: ${JSON.stringify(error).slice(0, 200)}`);
    return inside(answer, 'result');
  };
  // Company and language decide what is seen and in which words.
  const context = (await call('model.res.user.get_preferences', [true, {}])) ?? {};
  return (method, ...params) => call(method, [...params, context]);
}
