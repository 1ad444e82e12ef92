import { describe, expect, it } from 'vitest';
import type { Account, Contact } from '../../../core/account/account.ts';
import { assess } from '../../../core/assessment/assess.ts';
import { bookOf } from '../../../core/assessment/book.ts';
import { defaultPlaybook as playbook } from '../../../core/playbook/default-playbook.ts';
import type { BookAccount } from '../book-account.ts';
import { bookRoles, isShown } from './book-roles.ts';
import { bookWhitespace } from './book-whitespace.ts';

const today = '2026-11-22';

function rowsOf(accounts: readonly Account[]): readonly BookAccount[] {
  const book = bookOf(accounts, { ...playbook, bookFrom: 1 });
  return accounts.map((account) => {
    const name = account.fields.name ?? '';
    return {
      stored: { key: name, kind: 'typed', name, read: [], typed: [], seen: '' },
      account,
      assessment: assess(account, { playbook, asOf: today, book }),
    };
  });
}

describe('whitespace of a book', () => {
  const peer = (name: string): Account => ({
    fields: { name, industry: 'Banking', wallet: 100 },
    products: [
      { product: 'Lines', revenue: 60 },
      { product: 'Cloud', revenue: 40 },
    ],
  });
  const rows = rowsOf([
    ...['A', 'B', 'C', 'D', 'E'].map(peer),
    {
      fields: { name: 'Fir', industry: 'banking', wallet: 1000 },
      products: [
        { product: 'lines ', revenue: 500 },
        { product: 'Cloud', revenue: 0, rivalRevenue: 150 },
      ],
    },
    { fields: { name: 'Gum', industry: 'Banking' } },
  ]);

  it('has the account and the product with the most money first, and the sums at the ends', () => {
    const book = bookWhitespace(rows);
    // The others spend 740 of 1,050 on lines, where each peer spends 60 of 100.
    const each = (740 / 1050) * 100 - 60;
    expect(book.rows.map(({ row, money }) => [row.stored.name, money])).toEqual([
      ['Fir', expect.closeTo(500)],
      ...['A', 'B', 'C', 'D', 'E'].map((name) => [name, expect.closeTo(each)]),
    ]);
    expect(book.products.map(({ product, money, rows: open }) => [product, money, open.length])).toEqual([
      ['Cloud', expect.closeTo(400), 1],
      ['Lines', expect.closeTo(100 + 5 * each), 6],
    ]);
    expect(book.money).toBeCloseTo(500 + 5 * each);
    expect(book.most).toBeCloseTo(400);
  });

  it('tells what rivals hold from what nobody sells them yet', () => {
    expect(bookWhitespace(rows, 'winBack').money).toBeCloseTo(150);
    expect(bookWhitespace(rows, 'winBack').products.map(({ product }) => product)).toEqual(['Cloud']);
    expect(bookWhitespace(rows, 'increment').rows[0]?.money).toBeCloseTo(350);
  });

  it('names what is bought for an unknown amount, and counts it for nothing', () => {
    const vague = rowsOf([
      ...['A', 'B', 'C', 'D', 'E'].map(peer),
      { fields: { name: 'Hazel', industry: 'Banking', wallet: 1000 }, products: [{ product: 'Cloud' }] },
    ]);
    const book = bookWhitespace(vague);
    expect(book).toMatchObject({ unsure: 1 });
    const hazel = book.rows.find(({ row }) => row.stored.name === 'Hazel');
    expect(hazel?.money).toBeCloseTo(600);
    expect(hazel?.byProduct.get('cloud')).toMatchObject({ money: undefined, atMost: expect.closeTo(400) });
    expect(book.products.find(({ product }) => product === 'Cloud')).toMatchObject({ money: 0 });
    // Of what rivals hold nothing is known, so nothing is to be won back.
    expect(bookWhitespace(vague, 'winBack').rows).toEqual([]);
  });

  it('says of how many accounts nothing can be told', () =>
    expect(bookWhitespace(rows)).toMatchObject({ untold: 1, mixOnly: 0 }));

  it('has nothing to show for an empty book', () =>
    expect(bookWhitespace([])).toMatchObject({ rows: [], products: [], money: 0, most: 0, untold: 0 }));
});

describe('decision roles of a book', () => {
  const met = (name: string, role: Contact['role'], lastContact = '2026-11-01'): Contact => ({
    name,
    ...(role === undefined ? {} : { role }),
    stance: 1,
    lastContact,
  });
  const whole = (['initiator', 'searcher', 'decider', 'user', 'evaluator'] as const).map((role) =>
    met(role, role),
  );
  const all = bookRoles(
    rowsOf([
      { fields: { name: 'Whole', revenue: 900 }, contacts: whole },
      { fields: { name: 'One', revenue: 60 }, contacts: [met('Ann', 'decider')] },
      { fields: { name: 'Small', revenue: 10 } },
      { fields: { name: 'Unknown', lastContact: '2026-10-01' } },
      { fields: { name: 'Big', revenue: 500 }, contacts: [met('Bo', 'user', '2026-01-01')] },
    ]),
    playbook,
  );
  const shown = (filter: Parameters<typeof isShown>[1]) =>
    all.filter((row) => isShown(row, filter)).map(({ row }) => row.stored.name);

  it('has most revenue on uncovered roles first, unknown revenue last', () =>
    expect(all.map(({ row }) => row.stored.name)).toEqual(['Big', 'One', 'Small', 'Whole', 'Unknown']));

  it.each([
    { filter: 'gaps', names: ['Big', 'One', 'Small', 'Unknown'] },
    { filter: 'decider', names: ['Big', 'Small', 'Unknown'] },
    { filter: 'thread', names: ['One'] },
    { filter: 'nobody', names: ['Small', 'Unknown'] },
  ] as const)('shows $names for $filter', ({ filter, names }) => expect(shown(filter)).toEqual(names));

  it('knows when anybody was last met', () =>
    expect(all.map(({ lastContact }) => lastContact)).toEqual([
      '2026-01-01',
      '2026-11-01',
      undefined,
      '2026-11-01',
      '2026-10-01',
    ]));
});
