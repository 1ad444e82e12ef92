import { outranks } from '../account/account-from-readings.ts';
import type { FieldReading } from '../account/reading.ts';

/** By what an account is recognised. */
export interface EntryMarks {
  readonly id: string | undefined;
  readonly name: string | undefined;
}

/** Its number and its name as its readings have them, without looking at the other fields. */
export function entryMarks(readings: readonly FieldReading[]): EntryMarks {
  let id: FieldReading | undefined;
  let name: FieldReading | undefined;
  for (const reading of readings) {
    if (reading.field === 'id') id = id !== undefined && !outranks(reading, id) ? id : reading;
    else if (reading.field === 'name') name = name !== undefined && !outranks(reading, name) ? name : reading;
  }
  return { id: textOf(id), name: textOf(name) };
}

function textOf(reading: FieldReading | undefined): string | undefined {
  return reading?.value === undefined ? undefined : String(reading.value);
}
