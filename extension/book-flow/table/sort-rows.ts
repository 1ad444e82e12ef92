import type { BookAccount } from '../book-account.ts';
import type { Column, ColumnSetting } from './column.ts';

/** One key of the order. */
export interface SortKey {
  readonly column: string;
  readonly descending: boolean;
}

/**
 * Sorts by several columns, the first one counting most. What is not known stands last either way, and equal
 * accounts keep their order.
 */
export function sortRows(
  rows: readonly BookAccount[],
  keys: readonly { readonly column: Column; readonly descending: boolean }[],
  setting: ColumnSetting,
): readonly BookAccount[] {
  if (keys.length === 0) return rows;
  const texts = new Intl.Collator(setting.words.language, { numeric: true, sensitivity: 'base' });
  // Each value is worked out once, not once a comparison.
  const valued = rows.map((row) => ({
    row,
    values: keys.map(({ column }) => sortValue(column, row, setting)),
  }));
  valued.sort((a, b) => {
    for (const [at, { descending }] of keys.entries()) {
      const order = compare(a.values[at], b.values[at], descending, texts);
      if (order !== 0) return order;
    }
    return 0;
  });
  return valued.map(({ row }) => row);
}

type SortValue = string | number | undefined;

/** What a column is sorted by: classes by their rank, not by their name. */
function sortValue(column: Column, row: BookAccount, setting: ColumnSetting): SortValue {
  if (column.kind !== 'choice') return column.of(row, setting);
  const name = column.of(row);
  const at = column.choices(setting.playbook).findIndex((choice) => choice.name === name);
  return at < 0 ? undefined : at;
}

function compare(a: SortValue, b: SortValue, descending: boolean, texts: Intl.Collator): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : texts.compare(String(a), String(b));
  return descending ? -order : order;
}
