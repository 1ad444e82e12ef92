import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../account/account.ts';
import { productGaps } from './product-gaps.ts';
import { productMixes } from './product-mix.ts';

const policy = { peersFrom: 2, mixes: [] };
const account = (industry: string, lines: Readonly<Record<string, number>>, wallet?: number): Account => ({
  fields: { industry, ...(wallet === undefined ? {} : { wallet }) },
  products: Object.entries(lines).map(([product, revenue]) => ({ product, revenue })),
});
const shares = (mix: ReturnType<ReturnType<typeof productMixes>>) =>
  mix && Object.fromEntries([...mix.spend.values()].map(({ product, amount }) => [product, amount]));

describe('mixes: METHODS 6.3', () => {
  const mine = account('Bank', { voice: 60 });
  const book = [
    mine,
    account('bank', { voice: 10, data: 30 }),
    account('BANK', { Data: 20 }),
    account('Mill', { cloud: 99 }),
  ];

  it('are those of the others of the industry, however it is written', () => {
    const mix = productMixes(book, policy)(mine);
    expect(mix).toMatchObject({ from: 'industry', peers: 2 });
    expect(shares(mix)).toEqual({ data: 50, voice: 10 });
  });

  it('are those of the book where the industry has too few, and unknown where the book has', () => {
    expect(productMixes(book, { ...policy, peersFrom: 3 })(mine)).toMatchObject({ from: 'book', peers: 3 });
    expect(productMixes(book, { ...policy, peersFrom: 4 })(mine)).toBeUndefined();
  });

  it('are those of a table where the user has one', () => {
    const mixes = [{ industry: ' bank ', spend: { voice: 1, data: 3 } }];
    const mix = productMixes([], { ...policy, mixes })(mine);
    expect(mix).toMatchObject({ from: 'table', peers: undefined });
    expect(shares(mix)).toEqual({ data: 3, voice: 1 });
  });

  it('take no table in which nothing is spent, and add up a product that is written in two ways', () => {
    const empty = [{ industry: 'Bank', spend: { voice: 0 } }];
    expect(productMixes(book, { ...policy, mixes: empty })(mine)).toMatchObject({ from: 'industry' });
    const twice = [{ industry: '', spend: { Voice: 1, ' voice': 2, data: 1 } }];
    expect(shares(productMixes([], { ...policy, mixes: twice })(mine))).toEqual({ Voice: 3, data: 1 });
  });

  it('leave out what nobody else buys, and count what rivals are known to get', () => {
    const others: Account = {
      fields: { industry: 'Bank' },
      products: [{ product: 'data', revenue: 5, rivalRevenue: 7 }],
    };
    const mix = productMixes([mine, others, account('Bank', { data: 1 })], policy)(mine);
    expect(shares(mix)).toEqual({ data: 13 });
  });

  it('leave out who buys something for an amount that nobody knows', () => {
    const vague: Account = {
      fields: { industry: 'Bank' },
      products: [{ product: 'voice', revenue: 900 }, { product: 'data' }],
    };
    const mix = productMixes([...book, vague], policy)(mine);
    expect(mix).toMatchObject({ peers: 2 });
    expect(shares(mix)).toEqual({ data: 50, voice: 10 });
  });

  it('do not depend on the order of the book, to the last bit', () => {
    const amount = fc.double({ min: 0.01, max: 1e7, noNaN: true });
    const drawn = fc.array(fc.dictionary(fc.constantFrom('a', 'b', 'c'), amount, { minKeys: 1 }), {
      minLength: 3,
      maxLength: 9,
    });
    fc.assert(
      fc.property(drawn, (all) => {
        const accounts = all.map((lines) => account('x', lines));
        const [first] = accounts as [Account];
        expect(shares(productMixes(accounts.toReversed(), policy)(first))).toEqual(
          shares(productMixes(accounts, policy)(first)),
        );
      }),
    );
  });
});

describe('gaps', () => {
  const mix = {
    from: 'table',
    peers: undefined,
    spend: new Map([
      ['voice', { product: 'Voice', amount: 40 }],
      ['data', { product: 'Data', amount: 40 }],
      ['cloud', { product: 'Cloud', amount: 20 }],
    ]),
  } as const;

  it('split what could be won into win-back and increment, a product in one list alone included', () => {
    const found = productGaps(
      {
        fields: { wallet: 200 },
        products: [
          { product: 'voice', revenue: 60 },
          { product: 'DATA', revenue: 20, rivalRevenue: 25 },
          { product: 'Fax', revenue: 5, rivalRevenue: 9 },
        ],
      },
      mix,
    );
    expect(
      found?.rows.map(({ product, money, winBack, increment }) => [product, money, winBack, increment]),
    ).toEqual([
      ['Data', 60, 25, 35],
      ['Cloud', 40, 0, 40],
      ['Voice', 20, 0, 20],
      ['Fax', 0, 0, 0],
    ]);
    expect(found).toMatchObject({ wallet: true, money: 120, winBack: 25, increment: 95 });
    expect(found?.rows[3]).toMatchObject({ industryShare: 0, rivalRevenue: 9 });
  });

  it('are of the mix alone where the wallet is not known, and nothing where nothing is spent', () => {
    const found = productGaps({ fields: {}, products: [{ product: 'Voice', revenue: 100 }] }, mix);
    expect(found).toMatchObject({ wallet: false });
    expect(found?.rows.map(({ money }) => money)).toEqual([40, 20, 0]);
    expect(productGaps({ fields: {}, products: [{ product: 'Voice', revenue: 0 }] }, mix)).toBeUndefined();
    expect(productGaps({ fields: { wallet: 0 }, products: [] }, mix)).toBeUndefined();
  });

  describe('with a product that is bought for an unknown amount', () => {
    const products = [
      { product: 'Voice', revenue: 60 },
      { product: 'Data', rivalRevenue: 25 },
    ];

    it('leave its money open, with what it could be at most, and out of the sums', () => {
      const found = productGaps({ fields: { wallet: 200 }, products }, mix);
      expect(found?.rows.map(({ product, money, atMost }) => [product, money, atMost])).toEqual([
        ['Data', undefined, 80],
        ['Cloud', 40, 40],
        ['Voice', 20, 20],
      ]);
      expect(found?.rows[0]).toMatchObject({ revenue: undefined, ourShare: undefined, winBack: undefined });
      expect(found).toMatchObject({ money: 60, winBack: 0, increment: 60, unsure: 80, unlisted: 0 });
    });

    it('take the account’s own revenue for the whole where the wallet is unknown, and tell nothing without', () => {
      const found = productGaps({ fields: { revenue: 100 }, products }, mix);
      expect(found?.rows.map(({ product, money }) => [product, money])).toEqual([
        ['Data', undefined],
        ['Cloud', 20],
        ['Voice', 0],
      ]);
      expect(productGaps({ fields: {}, products }, mix)).toBeUndefined();
    });

    it('know that nothing is open where the industry buys nothing of it', () => {
      const fax = [{ product: 'Voice', revenue: 60 }, { product: 'Fax' }];
      const row = productGaps({ fields: { wallet: 200 }, products: fax }, mix)?.rows.at(-1);
      expect(row).toMatchObject({ product: 'Fax', revenue: undefined, money: 0, atMost: 0 });
    });

    it('do not add an unknown line to a known one of the same product', () => {
      const twice = [{ product: 'Voice', revenue: 60 }, { product: 'voice ' }];
      const row = productGaps({ fields: { wallet: 200 }, products: twice }, mix)?.rows[0];
      expect(row).toMatchObject({ product: 'Voice', revenue: undefined, money: undefined });
    });
  });

  it.each([
    { why: 'revenue that no line names', revenue: 100, unlisted: 40 },
    { why: 'what rounding leaves', revenue: 60.2, unlisted: 0 },
    { why: 'lines of more than the revenue', revenue: 50, unlisted: 0 },
    { why: 'no revenue to hold them against', revenue: undefined, unlisted: 0 },
  ])('tell how much has no product: $why', ({ revenue, unlisted }) => {
    const fields = { wallet: 200, ...(revenue === undefined ? {} : { revenue }) };
    expect(productGaps({ fields, products: [{ product: 'Voice', revenue: 60 }] }, mix)).toMatchObject({
      unlisted,
    });
  });

  it('never lie outside what they could be, whatever is known', () => {
    const amount = fc.option(fc.double({ min: 0, max: 1e7, noNaN: true }), { nil: undefined });
    const products = fc.array(
      fc.record({ product: fc.constantFrom('Voice', 'data', 'CLOUD', 'fax'), revenue: amount }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(products, fc.double({ min: 1, max: 1e7, noNaN: true }), (lines, wallet) => {
        const of = (known: typeof lines) =>
          productGaps(
            {
              fields: { wallet },
              products: known.map(({ product, revenue }) =>
                revenue === undefined ? { product } : { product, revenue },
              ),
            },
            mix,
          );
        const vague = of(lines);
        const learnt = of(lines.map((line) => ({ ...line, revenue: line.revenue ?? 7 })));
        expect(learnt?.money).toBeLessThanOrEqual(((vague?.money ?? 0) + (vague?.unsure ?? 0)) * (1 + 1e-12));
        expect(learnt?.money).toBeGreaterThanOrEqual((vague?.money ?? 0) * (1 - 1e-12));
      }),
    );
  });
});
