import { FIELDS } from '../../core/account/fields.ts';
import type { FieldReading } from '../../core/account/reading.ts';
import type { SampleAccount } from '../../core/sample/sample-book.ts';

/** A sample account as readings, so that it is shown and corrected like any other. */
export function sampleReadings({ id, account }: SampleAccount, at: string): FieldReading[] {
  return FIELDS.flatMap(({ key }) => {
    const value = account.fields[key];
    return value === undefined
      ? []
      : [{ field: key, text: String(value), origin: 'sample', where: id, at, value } as const];
  });
}
