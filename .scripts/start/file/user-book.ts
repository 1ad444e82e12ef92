import type { Account } from '../../../core/account/account.ts';
import { accountFromReadings } from '../../../core/account/account-from-readings.ts';
import { accountFromRow, type RowOptions } from '../../../core/account/account-from-row.ts';
import type { Fault } from '../../../core/account/fault.ts';
import type { ReadImport } from '../../../core/exchange/import/read-import.ts';

export interface UserBook {
  readonly accounts: readonly { readonly account: Account; readonly row?: number }[];
  /** Cells of the sheet of accounts that could not be read. */
  readonly faults: readonly Fault[];
}

/**
 * The accounts of a file with what its other sheets tell of them. A row without a name is an account that is called by
 * its row; one that names an account once more is none.
 */
export function userBook({ main, plan, entries, refused }: ReadImport, options: RowOptions): UserBook {
  if (main === undefined) {
    const accounts = entries.map(({ readings, beside }) => ({
      account: { ...accountFromReadings(readings).account, ...beside },
    }));
    return { accounts, faults: [] };
  }
  const told = new Map(entries.map((entry) => [entry.row, entry]));
  const repeated = new Set(refused.flatMap(({ row, why }) => (why === 'repeated' ? [row] : [])));
  const rows = main.rows
    .filter(({ row }) => !repeated.has(row))
    .map(({ row, cells }) => ({ row, ...accountFromRow(plan, cells, { ...options, row }) }))
    .filter(({ blank }) => !blank);
  return {
    accounts: rows.map(({ row, account }) => {
      const { readings = [], beside } = told.get(row) ?? {};
      // What orders add up to is among the readings alone.
      const fields = { ...accountFromReadings(readings).account.fields, ...account.fields };
      return { row, account: { ...account, fields, ...beside } };
    }),
    faults: rows.flatMap((one) => one.faults),
  };
}
