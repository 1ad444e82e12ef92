import type { Account, ProductLine } from '../account/account.ts';
import { sameText } from '../account/same-text.ts';
import type { Playbook } from '../playbook/schema.ts';

/** What an industry spends on each product. METHODS 6.3. */
export interface ProductMix {
  /** A table in the playbook, the other accounts of the industry, or the whole book where those are too few. */
  readonly from: 'table' | 'industry' | 'book';
  /** Accounts that it rests on; undefined for a table. */
  readonly peers: number | undefined;
  /** By product, in any one unit; the biggest first. */
  readonly spend: ReadonlyMap<string, { readonly product: string; readonly amount: number }>;
}

export type MixOf = (account: Account) => ProductMix | undefined;

/** What a group of accounts spends. */
interface Pool {
  /** What each account spends on each product. */
  readonly own: Map<Account, Map<string, number>>;
  readonly amounts: Map<string, { readonly product: string; readonly parts: number[]; total?: number }>;
}

/**
 * Mixes of a book, an account's own part left out. What an account spends on a product is what it spends with us and,
 * where that is known, with rivals; one that buys something for an amount nobody knows is no part of any mix.
 *
 * @param accounts The whole book, where there is one.
 * @returns for each account its industry's mix; undefined where too few others have product lines.
 * @see METHODS 6.3.
 */
export function productMixes(
  accounts: readonly Account[],
  { peersFrom, mixes }: Playbook['needs']['whitespace'],
): MixOf {
  // One in which nothing is spent yet says nothing.
  const given = mixes.filter(({ spend }) => Object.values(spend).some((amount) => amount > 0));
  const tables = new Map(given.map(({ industry, spend }) => [sameText(industry), spend]));
  // Most accounts of most books have no product lines: nobody is looked at before one that has asks.
  let pools: { readonly whole: Pool; readonly byIndustry: ReadonlyMap<string, Pool> } | undefined;
  return (account) => {
    const industry = sameText(account.fields.industry ?? '');
    const table = tables.get(industry) ?? tables.get('');
    if (table !== undefined)
      return { from: 'table', peers: undefined, spend: spendOf(Object.entries(table)) };
    pools ??= poolsOf(accounts);
    const own = pools.byIndustry.get(industry);
    if (industry !== '' && own !== undefined && others(own, account) >= peersFrom)
      return mixOf('industry', own, account);
    return others(pools.whole, account) >= peersFrom ? mixOf('book', pools.whole, account) : undefined;
  };
}

function poolsOf(accounts: readonly Account[]) {
  const whole: Pool = { own: new Map(), amounts: new Map() };
  const byIndustry = new Map<string, Pool>();
  for (const account of accounts) {
    const industry = sameText(account.fields.industry ?? '');
    const own = byIndustry.get(industry) ?? { own: new Map(), amounts: new Map() };
    byIndustry.set(industry, own);
    const { products = [] } = account;
    // A product bought for an unknown amount would pass as one that is not bought.
    if (products.some((line) => spent(line) === undefined)) continue;
    for (const line of products) {
      const amount = spent(line);
      if (amount === undefined || amount <= 0) continue;
      for (const pool of [whole, own]) lay(pool, line.product, account, amount);
    }
  }
  return { whole, byIndustry };
}

function lay({ own, amounts }: Pool, product: string, account: Account, amount: number): void {
  const key = sameText(product);
  const held = amounts.get(key) ?? { product: product.trim(), parts: [] };
  amounts.set(key, held);
  held.parts.push(amount);
  const mine = own.get(account) ?? new Map<string, number>();
  own.set(account, mine);
  mine.set(key, (mine.get(key) ?? 0) + amount);
}

/** With us and, where that is known, with rivals; a loss or a credit is no spending. */
function spent({ revenue, rivalRevenue }: ProductLine): number | undefined {
  if (revenue === undefined && rivalRevenue === undefined) return undefined;
  return Math.max(0, revenue ?? 0) + Math.max(0, rivalRevenue ?? 0);
}

function others({ own }: Pool, account: Account): number {
  return own.size - (own.has(account) ? 1 : 0);
}

function mixOf(from: 'industry' | 'book', pool: Pool, account: Account): ProductMix {
  const mine = pool.own.get(account);
  const rows = [...pool.amounts].flatMap(([key, held]): [string, number][] => {
    const [own, ofOne] = [mine?.get(key), held.parts.length === 1];
    // What nobody else buys is no part of the mix, whatever a subtraction leaves in the last bit.
    if (own !== undefined && (ofOne || own >= totalOf(held))) return [];
    return [[held.product, totalOf(held) - (own ?? 0)]];
  });
  return { from, peers: others(pool, account), spend: spendOf(rows) };
}

/** Added up once, and from the smallest on, so that the order of the accounts changes no last bit. */
function totalOf(held: { readonly parts: number[]; total?: number }): number {
  held.total ??= held.parts.sort((a, b) => a - b).reduce((sum, amount) => sum + amount, 0);
  return held.total;
}

/** By product, one that is written in two ways added up. */
function spendOf(rows: readonly (readonly [string, number])[]): ProductMix['spend'] {
  const spend = new Map<string, { readonly product: string; readonly amount: number }>();
  for (const [product, amount] of rows) {
    const before = spend.get(sameText(product));
    spend.set(sameText(product), {
      product: before?.product ?? product,
      amount: amount + (before?.amount ?? 0),
    });
  }
  return new Map([...spend].sort(([, a], [, b]) => b.amount - a.amount || (a.product < b.product ? -1 : 1)));
}
