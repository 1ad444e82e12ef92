import { sameText } from '../../../core/account/same-text.ts';
import { firstSpellings } from '../../../core/assessment/first-spellings.ts';
import type { ProductGap, ProductGaps } from '../../../core/needs/product-gaps.ts';
import type { BookAccount } from '../book-account.ts';

/** Which part of the whitespace is looked at: all of it, what rivals hold, or what nobody sells them yet. */
export type GapPart = 'money' | 'winBack' | 'increment';

export interface WhitespaceRow {
  readonly row: BookAccount;
  readonly gaps: ProductGaps;
  /** What is open, or could be, by the product's name, spelling aside. */
  readonly byProduct: ReadonlyMap<string, ProductGap>;
  readonly money: number;
}

export interface WhitespaceProduct {
  readonly key: string;
  readonly product: string;
  readonly money: number;
  /** Accounts that leave money open there, or could. */
  readonly rows: readonly BookAccount[];
}

/** Where all accounts could buy more, the most money first both ways. */
export interface BookWhitespace {
  readonly rows: readonly WhitespaceRow[];
  readonly products: readonly WhitespaceProduct[];
  readonly money: number;
  /** The most that any account leaves open in any product. */
  readonly most: number;
  /** Accounts of which nothing can be told: without figures by product, or with nobody to compare them with. */
  readonly untold: number;
  /** Accounts whose wallet is unknown, so that only the mix is compared. */
  readonly mixOnly: number;
  /** Accounts that buy something for an amount that is not known. */
  readonly unsure: number;
}

export function bookWhitespace(accounts: readonly BookAccount[], part: GapPart = 'money'): BookWhitespace {
  const spelled = firstSpellings();
  const products = new Map<string, { product: string; money: number; rows: BookAccount[] }>();
  const told = accounts.flatMap((row): WhitespaceRow[] => {
    const gaps = row.assessment.needs?.whitespace;
    if (gaps === undefined) return [];
    const open = gaps.rows.filter((gap) => gap[part] === undefined || gap[part] > 0);
    for (const gap of open) {
      const key = sameText(gap.product);
      const column = products.get(key) ?? { product: spelled(gap.product), money: 0, rows: [] };
      products.set(key, column);
      column.money += gap[part] ?? 0;
      column.rows.push(row);
    }
    const byProduct = new Map(open.map((gap) => [sameText(gap.product), gap]));
    return [{ row, gaps, byProduct, money: gaps[part] }];
  });
  const rows = told
    .filter(({ byProduct }) => byProduct.size > 0)
    .sort((a, b) => b.money - a.money || byName(a, b));
  return {
    rows,
    products: [...products]
      .map(([key, column]) => ({ key, ...column }))
      .sort((a, b) => b.money - a.money || (a.product < b.product ? -1 : 1)),
    money: rows.reduce((sum, { money }) => sum + money, 0),
    most: rows.reduce(
      (most, { byProduct }) =>
        [...byProduct.values()].reduce((top, { [part]: money = 0 }) => Math.max(top, money), most),
      0,
    ),
    untold: accounts.length - told.length,
    mixOnly: told.filter(({ gaps }) => !gaps.wallet).length,
    unsure: told.filter(({ gaps }) => gaps.unsure > 0).length,
  };
}

function byName(a: WhitespaceRow, b: WhitespaceRow): number {
  return a.row.stored.name < b.row.stored.name ? -1 : 1;
}
