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

/** What the lines of a group of accounts add up to, each account's part kept so that it can be taken out. */
interface Pool {
  readonly accounts: Set<Account>;
  readonly amounts: Map<string, { product: string; parts: { account: Account; amount: number }[] }>;
}

/**
 * Mixes of a book, an account's own part left out. What an account spends on a product is what it spends with us and,
 * where that is known, with rivals.
 *
 * @param accounts The whole book, where there is one.
 * @returns for each account its industry's mix; undefined where too few others have product lines.
 * @see METHODS 6.3.
 */
export function productMixes(
  accounts: readonly Account[],
  { peersFrom, mixes }: Playbook['needs']['whitespace'],
): MixOf {
  const tables = new Map(mixes.map(({ industry, spend }) => [sameText(industry), spend]));
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
  const whole: Pool = { accounts: new Set(), amounts: new Map() };
  const byIndustry = new Map<string, Pool>();
  for (const account of accounts) {
    const industry = sameText(account.fields.industry ?? '');
    const own = byIndustry.get(industry) ?? { accounts: new Set(), amounts: new Map() };
    byIndustry.set(industry, own);
    for (const line of account.products ?? []) {
      const amount = spent(line);
      if (amount <= 0) continue;
      for (const pool of [whole, own]) lay(pool, line.product, account, amount);
    }
  }
  return { whole, byIndustry };
}

function lay({ accounts, amounts }: Pool, product: string, account: Account, amount: number): void {
  accounts.add(account);
  const key = sameText(product);
  const held = amounts.get(key) ?? { product: product.trim(), parts: [] };
  amounts.set(key, held);
  held.parts.push({ account, amount });
}

/** A loss or a credit is no spending. */
function spent({ revenue = 0, rivalRevenue = 0 }: ProductLine): number {
  return Math.max(0, revenue) + Math.max(0, rivalRevenue);
}

function others({ accounts }: Pool, account: Account): number {
  return accounts.size - (accounts.has(account) ? 1 : 0);
}

function mixOf(from: 'industry' | 'book', pool: Pool, account: Account): ProductMix {
  const rows = [...pool.amounts.values()].map(({ product, parts }): [string, number] => [
    product,
    // In one order, so that the order of the accounts changes no last bit.
    parts
      .filter((part) => part.account !== account)
      .map(({ amount }) => amount)
      .sort((a, b) => a - b)
      .reduce((sum, amount) => sum + amount, 0),
  ]);
  return { from, peers: others(pool, account), spend: spendOf(rows.filter(([, amount]) => amount > 0)) };
}

function spendOf(rows: readonly (readonly [string, number])[]): ProductMix['spend'] {
  const sorted = [...rows].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return new Map(sorted.map(([product, amount]) => [sameText(product), { product, amount }]));
}
