import { plainId } from './record-address.ts';

export type AnsweredRecord = Readonly<Record<string, unknown>>;

/**
 * The record in a CRM's answer. Refuses an answer without one, and one about another record, as a redirect or a
 * cache may give.
 *
 * @param found What stands in the answer where the record should be.
 * @param own The id that it names itself by.
 */
export function answeredRecord(found: unknown, asked: string, own: unknown): AnsweredRecord {
  if (typeof found !== 'object' || found === null || Array.isArray(found))
    throw new Error(`The CRM’s answer holds no record ${asked}`);
  if (own === undefined)
    throw new Error(`The CRM’s answer does not say that it is about the record ${asked}`);
  if (plainId(String(own)) !== asked)
    throw new Error(`The CRM answered about the record ${String(own)} instead of ${asked}`);
  return found as AnsweredRecord;
}
