import type { Column } from './column.ts';
import type { SortKey } from './sort-rows.ts';

/**
 * The order after a press on a column: alone it becomes the order, or turns it round; with `more` it joins the
 * others as the last key, turns round at the second press and leaves at the third.
 */
export function nextSort(keys: readonly SortKey[], column: Column, more: boolean): readonly SortKey[] {
  const first: SortKey = { column: column.key, descending: bestFirst(column) };
  const own = keys.find((key) => key.column === column.key);
  if (!more) return [own !== undefined && keys.length === 1 ? turned(own) : first];
  if (own === undefined) return [...keys, first];
  if (own.descending === first.descending) return keys.map((key) => (key === own ? turned(own) : key));
  return keys.length === 1 ? [first] : keys.filter((key) => key !== own);
}

function turned({ column, descending }: SortKey): SortKey {
  return { column, descending: !descending };
}

/** Figures are read from the largest down, days from the latest back, texts from A and classes from the best. */
function bestFirst({ kind, key }: Column): boolean {
  return kind === 'number' || (kind === 'date' && key !== 'due');
}
