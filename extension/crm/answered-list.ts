import type { AnsweredRecord } from './answered-record.ts';

/** The records of a list in an answer; refuses an answer that holds no list there. */
export function answeredList(found: unknown, what: string): readonly AnsweredRecord[] {
  if (!Array.isArray(found)) throw new Error(`The CRM’s answer holds no list of ${what}`);
  return found.filter((one): one is AnsweredRecord => typeof one === 'object' && one !== null);
}
