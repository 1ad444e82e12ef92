import { inside } from './inside.ts';
import { plainText } from './plain-text.ts';

/**
 * As whom a CRM's interface answers, to be laid into a reading. It is asked beside the record, so that both are of one
 * session; a CRM that does not say it is read all the same.
 *
 * @param at Where in the answer the user's number or name stands.
 */
export async function askedAs(
  asked: Promise<unknown>,
  ...at: readonly (string | number)[]
): Promise<{ readonly user?: string }> {
  try {
    const user = plainText(inside(await asked, ...at));
    return user === undefined || user === '' ? {} : { user };
  } catch {
    return {};
  }
}
