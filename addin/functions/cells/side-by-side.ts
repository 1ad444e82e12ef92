import { isMissing } from '../../../core/account/missing.ts';
import { cellError } from './cell-error.ts';
import { toRows } from './to-grid.ts';
import { say } from './words.ts';

/**
 * Columns that stand side by side, as rows: one cell of each parameter per row, without the blank ones below the last
 * that says something, of which a whole column has a million. A parameter that was left out gives null in every row.
 *
 * @param columns each parameter by its name; the first says how many rows there are.
 * @throws `#VALUE!` naming the two that differ in length.
 */
export function sideBySide<K extends string>(
  columns: Readonly<Record<K, unknown>>,
  optional: readonly NoInfer<K>[] = [],
): Readonly<Record<K, unknown>>[] {
  const names = Object.keys(columns) as K[];
  const cells = names.map((name) => toRows(columns[name]).flat());
  const [first = []] = cells;
  for (const [at, name] of names.entries()) {
    const own = cells[at] as unknown[];
    const leftOut = optional.includes(name) && own.every(isMissing);
    if (leftOut) cells[at] = [];
    else if (own.length !== first.length) throw lengthsDiffer(names[0] as K, first.length, name, own.length);
  }
  let end = first.length;
  while (end > 0 && cells.every((own) => isMissing(own[end - 1]))) end -= 1;
  return Array.from(
    { length: end },
    (_, y) => Object.fromEntries(names.map((name, at) => [name, cells[at]?.[y]])) as Record<K, unknown>,
  );
}

/** Whether a row of such columns says nothing. */
export function isBlankRow(row: Readonly<Record<string, unknown>>): boolean {
  return Object.values(row).every(isMissing);
}

export function lengthsDiffer(one: string, count: number, other: string, otherCount: number) {
  return cellError(
    '#VALUE!',
    say({
      en: `${one} has ${count} rows and ${other} has ${otherCount}. Give both from the same rows.`,
      'zh-CN': `${one} 有 ${count} 行，${other} 有 ${otherCount} 行。两者须取自相同的行。`,
    }),
  );
}
