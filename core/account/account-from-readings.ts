import type { Account, AccountFields, FieldValue } from './account.ts';
import type { Fault } from './fault.ts';
import type { FieldKey } from './field.ts';
import { FIELDS } from './fields.ts';
import { type BookMoney, inBookCurrency } from './in-book-currency.ts';
import type { FieldReading, ReadingOrigin } from './reading.ts';

/** Whose word counts: what the user typed stands until they change it. */
const STANDING: Readonly<Record<ReadingOrigin, number>> = {
  typed: 5,
  api: 4,
  taught: 3,
  page: 2,
  sheet: 1,
  sample: 0,
};

export interface ReadAccount {
  readonly account: Account;
  readonly faults: readonly Fault[];
  /** The reading that each field's value was taken from. */
  readonly used: ReadonlyMap<FieldKey, FieldReading>;
}

/**
 * Merges readings of one account field by field: the better origin wins, and the later one of the same origin.
 * A reading without a value (blank or faulty) never hides one that has a value.
 *
 * @param money The book's; without it an amount that names a currency has no value.
 */
export function accountFromReadings(readings: readonly FieldReading[], money?: BookMoney): ReadAccount {
  const used = new Map<FieldKey, FieldReading>();
  for (const given of readings) {
    const reading = inBookCurrency(given, money);
    const before = used.get(reading.field);
    if (before === undefined || outranks(reading, before)) used.set(reading.field, reading);
  }
  const fields: Record<string, FieldValue> = {};
  const faults: Fault[] = [];
  for (const { key } of FIELDS) {
    const reading = used.get(key);
    if (reading?.value !== undefined) fields[key] = reading.value;
    else if (reading?.fault !== undefined) faults.push(reading.fault);
  }
  return { account: { fields: fields as AccountFields }, faults, used };
}

/** Whether a reading counts rather than the one before it. */
export function outranks(next: FieldReading, before: FieldReading): boolean {
  if ((next.value === undefined) !== (before.value === undefined)) return next.value !== undefined;
  const [a, b] = [standing(next), standing(before)];
  return a === b ? next.at >= before.at : a > b;
}

/** A colleague's typed word is worth more than any page, and less than one's own. */
function standing({ origin, by }: FieldReading): number {
  return STANDING[origin] - (origin === 'typed' && by !== undefined ? 0.5 : 0);
}
