import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Account } from '../../core/account/account.ts';
import { assess } from '../../core/assessment/assess.ts';
import { bookOf } from '../../core/assessment/book.ts';
import { concentrationIndex } from '../../core/competition/concentration-index.ts';
import { defaultPlaybook } from '../../core/playbook/default-playbook.ts';
import { gini } from '../../core/valuation/gini.ts';

// What each customer of the Northwind sample ordered, added up by product category; countries stand for industries.
// The figures were worked out apart from the program, in decimal arithmetic.
const lines = readFileSync(new URL('northwind/spend.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',') as [customer: string, country: string, category: string, spend: string]);
const spendOf = (at: 0 | 1): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  for (const line of lines) sums.set(line[at], (sums.get(line[at]) ?? 0) + Number(line[3]));
  return sums;
};
const customers = spendOf(0);

const account = (name: string, wallet?: number): Account => {
  const own = lines.filter(([customer]) => customer === name);
  return {
    fields: { name, industry: own[0]?.[1] ?? '', ...(wallet === undefined ? {} : { wallet }) },
    products: own.map(([, , category, spend]) => ({ product: category, revenue: Number(spend) })),
  };
};

const total = [...customers.values()].reduce((sum, spend) => sum + spend, 0);

it('has the published totals', () => {
  expect(customers.size).toBe(89);
  expect(total).toBeCloseTo(1_265_793.0395, 4);
  expect(customers.get('QUICK')).toBeCloseTo(110_277.305, 6);
  expect(gini([...customers.values()])).toBeCloseTo(0.5755, 4);
});

it('is spread over countries and customers', () => {
  const shares = (sums: ReadonlyMap<string, number>) =>
    [...sums.values()].map((spend) => (100 * spend) / total);
  expect(concentrationIndex(shares(spendOf(1)))).toBeCloseTo(1044.8720854326891, 6);
  expect(concentrationIndex(shares(customers))).toBeCloseTo(336.90887779540543, 6);
});

it.each([
  {
    customer: 'QUICK',
    from: 'industry',
    peers: 10,
    rows: [
      ['4', 52067.6213],
      ['8', 14373.4771],
      ['3', 13353.7385],
    ],
    mixGap: 24976.1509,
  },
  {
    customer: 'SAVEA',
    from: 'industry',
    peers: 12,
    rows: [
      ['1', 64589.5638],
      ['3', 24184.5456],
      ['5', 7948.5148],
    ],
    mixGap: 33914.1606,
  },
  // One other Austrian, and four other Mexicans: too few to be a mix.
  {
    customer: 'ERNSH',
    from: 'book',
    peers: 88,
    rows: [
      ['1', 33391.7694],
      ['6', 19624.4337],
      ['8', 15155.3759],
    ],
    mixGap: 21088.3286,
  },
  {
    customer: 'CENTC',
    from: 'book',
    peers: 88,
    rows: [
      ['1', 42.6662],
      ['4', 37.3524],
      ['6', 25.9663],
    ],
    mixGap: 77.0259,
  },
] as const)(
  'whitespace of $customer, by the $from of $peers others',
  ({ customer, from, peers, rows, mixGap }) => {
    const whitespaceWith = (wallet?: number) => {
      const own = account(customer, wallet);
      const accounts = [...customers.keys()].map((name) => (name === customer ? own : account(name)));
      const book = bookOf(accounts, defaultPlaybook);
      return assess(own, { playbook: defaultPlaybook, book }).needs?.whitespace;
    };
    const found = whitespaceWith(2 * (customers.get(customer) ?? 0));
    expect(found).toMatchObject({ from, peers, wallet: true });
    expect(found?.rows.slice(0, 3).map(({ product }) => product)).toEqual(rows.map(([product]) => product));
    for (const [at, [, money]] of rows.entries()) expect(found?.rows[at]?.money).toBeCloseTo(money, 4);
    const mixOnly = whitespaceWith();
    expect(mixOnly?.wallet).toBe(false);
    expect(mixOnly?.money).toBeCloseTo(mixGap, 4);
  },
);
