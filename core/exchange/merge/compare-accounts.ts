import type { FieldValue } from '../../account/account.ts';
import { accountFromReadings, outranks } from '../../account/account-from-readings.ts';
import type { FieldKey } from '../../account/field.ts';
import { FIELDS } from '../../account/fields.ts';
import type { FieldReading } from '../../account/reading.ts';
import type { BookEntry } from '../book-file.ts';
import { nameKey } from '../name-key.ts';
import { compareTables, type TableComparison } from './compare-tables.ts';

export type Side = 'mine' | 'theirs';

/** One field that both have and value differently. */
export interface FieldConflict {
  readonly field: FieldKey;
  readonly mine: FieldReading;
  readonly theirs: FieldReading;
  /** Whose value counts unless the user chooses: my own typed word, else the better source, else the later one. */
  readonly stands: Side;
  readonly newer: Side;
}

/** One account in two books, field by field. */
export interface AccountComparison {
  readonly mine: BookEntry;
  readonly theirs: BookEntry;
  /** How the two were found to be one. */
  readonly by: 'key' | 'id' | 'name' | 'answer';
  /** Fields that only they know. */
  readonly taken: readonly FieldReading[];
  readonly conflicts: readonly FieldConflict[];
  readonly tables: TableComparison;
}

/** Compares the readings that count on either side; what only I have needs no word. */
export function compareAccounts(
  mine: BookEntry,
  theirs: BookEntry,
  by: AccountComparison['by'],
): AccountComparison {
  const [own, other] = [accountFromReadings(mine.readings).used, accountFromReadings(theirs.readings).used];
  const taken: FieldReading[] = [];
  const conflicts: FieldConflict[] = [];
  for (const { key } of FIELDS) {
    const [here, there] = [own.get(key), other.get(key)];
    if (there === undefined) continue;
    // A text that cannot be read says less than a value, and is taken where nothing else is known.
    if (here === undefined || (here.value === undefined && there.value !== undefined)) taken.push(there);
    else if (
      here.value !== undefined &&
      there.value !== undefined &&
      !sameValue(key, here.value, there.value)
    )
      conflicts.push({
        field: key,
        mine: here,
        theirs: there,
        stands: outranks(there, here) ? 'theirs' : 'mine',
        newer: there.at > here.at ? 'theirs' : 'mine',
      });
  }
  return { mine, theirs, by, taken, conflicts, tables: compareTables(mine.beside, theirs.beside) };
}

function sameValue(field: FieldKey, mine: FieldValue, theirs: FieldValue): boolean {
  if (mine === theirs) return true;
  return field === 'name' && nameKey(String(mine)) === nameKey(String(theirs));
}
