import { accountFromReadings } from '../../../core/account/account-from-readings.ts';
import type { FieldKey } from '../../../core/account/field.ts';
import type { FieldReading } from '../../../core/account/reading.ts';
import type { BookEntry } from '../../../core/exchange/book-file.ts';
import { entryMarks } from '../../../core/exchange/entry-marks.ts';
import { namesOf } from '../../../core/exchange/export/side-sheets.ts';
import { nameKey } from '../../../core/exchange/name-key.ts';

/**
 * Entries with the readings that their values once came from, where a sheet of sources still tells them. What was
 * changed in the table since then is the table's own word.
 */
export function withSources<E extends BookEntry>(
  entries: readonly E[],
  sources: ReadonlyMap<string, readonly FieldReading[]>,
): readonly E[] {
  if (sources.size === 0) return entries;
  const called = namesOf(
    entries.map(({ key, name, readings }) => ({ key, name, id: entryMarks(readings).id })),
  );
  return entries.map((entry) => {
    const told = sources.get(nameKey(called({ ...entry, id: entryMarks(entry.readings).id })));
    return told === undefined ? entry : { ...entry, readings: readingsOf(entry.readings, told) };
  });
}

function readingsOf(sheet: readonly FieldReading[], told: readonly FieldReading[]): readonly FieldReading[] {
  const now = valuesOf(sheet);
  const then = valuesOf(told);
  const changed = (field: FieldKey) => now[field] !== then[field];
  const known = new Set(told.map(({ field }) => field));
  return [
    ...told.filter(({ field }) => !changed(field)),
    ...sheet.filter(({ field }) => !known.has(field) || changed(field)),
  ];
}

function valuesOf(readings: readonly FieldReading[]) {
  return accountFromReadings(readings).account.fields;
}
