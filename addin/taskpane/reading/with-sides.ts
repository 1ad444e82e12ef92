import type { RowReading } from '../../../core/account/account-from-row.ts';
import type { FieldReading } from '../../../core/account/reading.ts';
import type { BookEntry } from '../../../core/exchange/book-file.ts';
import { type Joined, joinSideSheets } from '../../../core/exchange/import/join-side-sheets.ts';
import type { SideSheet } from '../../../core/exchange/import/side-sheet.ts';

export interface WithSides {
  /** The rows in their order, each account with what stands beside it. */
  readonly rows: readonly RowReading[];
  /** Rows of the sheets that name an account which is not among them, or a name that several have. */
  readonly unknown: Joined['unknown'];
}

/**
 * Lays beside the accounts of a table what other sheets tell of them, as the import of a workbook does.
 *
 * @param records the record of a CRM that each row stands for, where the table says so: two accounts may bear one name.
 */
export function withSides(
  rows: readonly RowReading[],
  sides: readonly SideSheet[],
  records: readonly unknown[] = [],
): WithSides {
  if (sides.length === 0) return { rows, unknown: [] };
  const own = rows.map((row, at) => entryOf(row, at, records[at]));
  const { entries, unknown } = joinSideSheets(own, [], sides, { at: '' });
  return {
    rows: rows.map((row, at) => ({
      ...row,
      // What was laid beside it before goes: it may be the second reading of that sheet.
      account: { fields: row.account.fields, ...entries[at]?.beside },
    })),
    unknown,
  };
}

/** As much of an account as it is recognised by. */
function entryOf({ account }: RowReading, at: number, record: unknown): BookEntry {
  const { id, name } = account.fields;
  const readings = Object.entries({ id, name }).flatMap(([field, value]): FieldReading[] =>
    value === undefined
      ? []
      : [{ field: field as 'id' | 'name', value, text: value, origin: 'sheet', where: '', at: '' }],
  );
  // A row without a name is no account that a sheet could mean.
  const key = typeof record === 'string' && record.trim() !== '' ? record.trim() : `\u0000${at}`;
  return { key, name: name ?? '', readings };
}
