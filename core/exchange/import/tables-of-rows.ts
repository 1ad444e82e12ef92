import type { AccountTables, Opportunity, ProductLine } from '../../account/account.ts';
import { LINE_AMOUNTS } from '../../account/product-lines.ts';
import type { TableKey } from '../merge/compare-tables.ts';
import { linesTogether } from './lines-together.ts';

export interface TablesOfRows {
  readonly tables: AccountTables;
  /** Rows that say word for word what one before them says. */
  readonly same: number;
}

/**
 * What the rows of one sheet tell of one account. Orders of one product are added up, deals of one name are told
 * apart by a number: none of them is lost. Of people, two rows are one person.
 */
export function tablesOfRows(rows: readonly AccountTables[]): TablesOfRows {
  const products = new Map<string, ProductLine>();
  const deals = new Map<string, Opportunity>();
  const numbers = new Map<string, number>();
  const words = new Set<string>();
  let rest: Partial<Record<TableKey, unknown>> = {};
  let same = 0;
  for (const { products: lines = [], opportunities = [], ...more } of rows) {
    for (const line of lines) {
      const name = line.product.trim();
      products.set(name, sum(products.get(name), line));
    }
    for (const deal of opportunities) {
      const said = JSON.stringify(deal);
      if (words.has(said)) {
        same += 1;
        continue;
      }
      words.add(said);
      const name = freeName(deal.name, deals, numbers);
      deals.set(name, name === deal.name ? deal : { ...deal, name });
    }
    for (const table of Object.keys(more) as TableKey[])
      rest = { ...rest, [table]: linesTogether(rest as AccountTables, more, table) };
  }
  const tables: AccountTables = {
    ...(rest as AccountTables),
    ...(products.size === 0 ? {} : { products: [...products.values()] }),
    ...(deals.size === 0 ? {} : { opportunities: [...deals.values()] }),
  };
  return { tables, same };
}

/** An order without any amount leaves the sum unknown: it was bought for more than the others come to. */
function sum(before: ProductLine | undefined, line: ProductLine): ProductLine {
  if (before === undefined || isBlank(line)) return line;
  if (isBlank(before)) return before;
  const total: Record<string, unknown> = { ...before };
  for (const part of LINE_AMOUNTS)
    if (line[part] !== undefined) total[part] = (before[part] ?? 0) + line[part];
  return total as unknown as ProductLine;
}

function isBlank(line: ProductLine): boolean {
  return LINE_AMOUNTS.every((part) => line[part] === undefined);
}

function freeName(name: string, taken: ReadonlyMap<string, unknown>, numbers: Map<string, number>): string {
  if (!taken.has(name)) return name;
  let number = numbers.get(name) ?? 2;
  while (taken.has(`${name} (${number})`)) number += 1;
  numbers.set(name, number + 1);
  return `${name} (${number})`;
}
