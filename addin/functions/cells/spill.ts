import type { Account } from '../../../core/account/account.ts';
import type { CellError } from './cell-error.ts';
import type { AccountTable } from './read-table.ts';

/**
 * One result row per input row: a blank row stays blank, a row at fault shows its error in every column.
 *
 * @param compute gives the cells of one account; an error among them is that cell's.
 */
export function spill(
  table: AccountTable,
  width: number,
  compute: (account: Account) => readonly unknown[],
  atFault: (error: CellError, name: string | undefined) => readonly unknown[] = (error) =>
    filled(width, error),
): unknown[][] {
  return table.rows.map((row) => {
    switch (row.kind) {
      case 'blank':
        return filled(width, '');
      case 'error':
        return [...atFault(row.error, row.name)];
      case 'account':
        return [...compute(row.account)];
    }
  });
}

export function filled(width: number, cell: unknown): unknown[] {
  return Array.from({ length: width }, () => cell);
}
