import type { AnsweredRecord } from './answered-record.ts';
import { plainText } from './plain-text.ts';

/** What OData says a coded value or a reference reads like, else the value itself. */
export function odataLabel(record: AnsweredRecord, name: string): string | undefined {
  return plainText(record[`${name}@OData.Community.Display.V1.FormattedValue`] ?? record[name]);
}
