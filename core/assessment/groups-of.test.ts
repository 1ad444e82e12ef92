import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account, AccountFields } from '../account/account.ts';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { sampleBook } from '../sample/sample-book.ts';
import { renderMessage } from '../text/render-message.ts';
import { assess } from './assess.ts';
import { groupsOf } from './groups-of.ts';

const account = (fields: AccountFields): Account => ({ fields });
const named = (name: string, parent?: string, more: AccountFields = {}): Account =>
  account({ name, ...(parent === undefined ? {} : { parent }), ...more });
const names = (accounts: readonly Account[]) => accounts.map(({ fields }) => fields.name);
const only = (accounts: readonly Account[]) => {
  const { groups } = groupsOf(accounts);
  expect(groups).toHaveLength(1);
  return groups[0] as (typeof groups)[number];
};

describe('who belongs together', () => {
  it.each<{ book: Account[]; groups: Record<string, string[]>; why: string }>([
    {
      book: [named('B', 'A'), named('X'), named('A')],
      groups: { A: ['A', 'B'] },
      why: 'the parent is a member',
    },
    {
      book: [named('B', 'Holding'), named('C', ' holding ')],
      groups: { Holding: ['B', 'C'] },
      why: 'outside the book',
    },
    {
      book: [named('C', 'B'), named('B', 'A'), named('A')],
      groups: { A: ['A', 'C', 'B'] },
      why: 'a chain goes to the topmost',
    },
    {
      book: [named('C', 'B'), named('B', 'Holding')],
      groups: { Holding: ['C', 'B'] },
      why: 'also outside the book',
    },
    {
      book: [named('B', 'S-1'), named('A', undefined, { id: 'S-1' })],
      groups: { A: ['A', 'B'] },
      why: 'by account ID',
    },
    {
      book: [named('B', '７'), named('A', undefined, { id: '7' }), named('7')],
      groups: { A: ['A', 'B'] },
      why: 'the ID goes before a name, and width does not matter',
    },
    {
      book: [named('Acme'), named('Acme', 'ACME')],
      groups: { Acme: ['Acme', 'Acme'] },
      why: 'a branch of the same name',
    },
    {
      book: [named('A', 'A'), named('B', 'A')],
      groups: { A: ['A', 'B'] },
      why: 'headquarters that name themselves',
    },
    { book: [named('A', 'A'), named('B')], groups: {}, why: 'and alone are no group' },
    { book: [named('A'), named('B')], groups: {}, why: 'nobody has a parent' },
    { book: [named('A', '  ')], groups: {}, why: 'blanks name nobody' },
    {
      book: [named('Acme Ltd', 'Acme Group'), named('Acme (Group)')],
      groups: { 'Acme Group': ['Acme Ltd'] },
      why: 'a wrong group is worse than none',
    },
    { book: [], groups: {}, why: 'an empty book' },
  ])('$groups: $why', ({ book, groups }) => {
    const found = groupsOf(book);
    expect(Object.fromEntries(found.groups.map(({ name, members }) => [name, names(members)]))).toEqual(
      groups,
    );
    expect(found.notices).toEqual([]);
  });

  it.each([
    { book: [named('A', 'B'), named('B', 'A')], says: ['A, B'], why: 'two' },
    {
      book: [named('D', 'A'), named('A', 'B'), named('B', 'C'), named('C', 'A')],
      says: ['A, B, C', 'D'],
      why: 'three, and one below',
    },
    {
      book: [
        account({ id: '1', parent: '2' }),
        account({ id: '2', parent: '1' }),
        named('P', 'Q'),
        named('Q', 'P'),
      ],
      says: ['1, 2'],
      why: 'accounts without a name go by their ID',
    },
  ])('a loop is told, not followed: $why', ({ book, says }) => {
    const { groups, notices } = groupsOf([...book, named('Y', 'Z')]);
    expect(groups.map(({ name }) => name)).toEqual(['Z']);
    expect(notices[0]?.code).toBe('parent-loop');
    for (const language of ['en', 'zh-CN'] as const) {
      const text = renderMessage((notices[0] as (typeof notices)[number]).message, language, 'CNY');
      for (const part of says) expect(text).toContain(part);
      expect(text).not.toContain('—');
    }
  });

  it('a parent that could be several is told', () => {
    const { groups, notices } = groupsOf([named('Twin'), named('Twin'), named('B', 'twin')]);
    expect(notices.map(({ code }) => code)).toEqual(['parent-ambiguous']);
    expect(groups).toMatchObject([{ name: 'twin', parent: undefined }]);
    expect(names(groups[0]?.members ?? [])).toEqual(['B']);
  });

  it('a chain of ten thousand is walked once', () => {
    const chain = Array.from({ length: 10_000 }, (_, at) => named(`A${at}`, `A${at + 1}`));
    expect(only(chain)).toMatchObject({ name: 'A10000', members: { length: 10_000 } });
  });
});

describe('what a group is', () => {
  it('sums money, and says over how many where some are missing', () => {
    const group = only([
      named('A', undefined, { revenue: 100, profit: 10, openComplaints: 1, employees: 7 }),
      named('B', 'A', { revenue: 50, openComplaints: 2, employees: 9 }),
      named('C', 'A', { revenue: 25, profit: -4, overdueAmount: 0 }),
    ]);
    expect(group.account.fields).toEqual({
      name: 'A',
      revenue: 175,
      profit: 6,
      openComplaints: 3,
      employees: 7,
    });
    expect(group.account.estimated).toEqual({
      profit: 'sum of 2 of 3 accounts',
      openComplaints: 'sum of 2 of 3 accounts',
    });
    expect(group.sums).toEqual({
      revenue: { known: 3, of: 3 },
      profit: { known: 2, of: 3 },
      openComplaints: { known: 2, of: 3 },
    });
  });

  it.each<{ members: AccountFields[]; field: keyof AccountFields; is: unknown; why: string }>([
    { members: [{ profit: 5 }, { profit: -5 }], field: 'profit', is: 0, why: 'a whole sum of 0 is known' },
    {
      members: [{ revenue: 0 }, {}],
      field: 'revenue',
      is: undefined,
      why: 'a sum of 0 of one tells nothing',
    },
    {
      members: [{ revenue: 9, revenueLastYear: 8 }, { revenue: 9 }],
      field: 'revenueLastYear',
      is: undefined,
      why: '18 this year against 8 last year would look like growth',
    },
    {
      members: [{ revenue: 9, revenueLastYear: 8 }, {}],
      field: 'revenueLastYear',
      is: 8,
      why: 'both years known for the same member',
    },
    {
      members: [{ revenueLastYear: 8 }, {}],
      field: 'revenueLastYear',
      is: 8,
      why: 'nothing to compare with',
    },
    {
      members: [{ revenue: 90, wallet: 100 }, { revenue: 90 }],
      field: 'wallet',
      is: undefined,
      why: 'what one spends is less than what both spend with us',
    },
    {
      members: [{ revenue: 90, wallet: 400 }, { revenue: 90 }],
      field: 'wallet',
      is: 400,
      why: 'at least that',
    },
    {
      members: [{ lastContact: '2026-03-01' }, { lastContact: '2026-10-09' }, {}],
      field: 'lastContact',
      is: '2026-10-09',
      why: 'the latest',
    },
    {
      members: [{ industry: 'Retail' }, { industry: 'Retail' }],
      field: 'industry',
      is: 'Retail',
      why: 'all agree',
    },
    {
      members: [{ industry: 'Retail' }, { industry: 'Post' }],
      field: 'industry',
      is: undefined,
      why: 'they differ',
    },
    { members: [{ industry: 'Retail' }, {}], field: 'industry', is: undefined, why: 'one does not say' },
    { members: [{ tenure: 4 }, { tenure: 4 }], field: 'tenure', is: 4, why: 'years are not summed' },
    {
      members: [{ agreement: false }, { agreement: false }],
      field: 'agreement',
      is: false,
      why: 'no is an answer',
    },
    {
      members: [{ id: '1' }, { id: '1' }],
      field: 'id',
      is: undefined,
      why: 'the number of a member is not the group’s',
    },
  ])('$field $is: $why', ({ members, field, is }) => {
    const group = only(members.map((fields, at) => named(`M${at}`, 'Holding', fields)));
    expect(group.account.fields[field]).toBe(is);
    expect(group.account.fields).toMatchObject({ name: 'Holding' });
  });

  it('takes what is not money from the parent’s own record, guesses and all', () => {
    const group = only([
      { fields: { name: 'B', parent: 'A', tenure: 2, industry: 'Post' } },
      {
        fields: { name: 'A', id: '7', tenure: 9, industry: 'Retail', ourStrength: 8 },
        estimated: { tenure: 'from memory' },
      },
    ]);
    expect(group.account.fields).toEqual({
      id: '7',
      name: 'A',
      tenure: 9,
      industry: 'Retail',
      ourStrength: 8,
    });
    expect(group.account.estimated).toEqual({ tenure: 'from memory' });
  });

  it('keeps a guess of a member a guess', () => {
    const group = only([
      { fields: { name: 'A', wallet: 10 }, estimated: { wallet: 'a share of turnover' } },
      named('B', 'A', { wallet: 5 }),
    ]);
    expect(group.account.estimated).toEqual({ wallet: 'sum of 2 accounts, 1 of them estimated' });
  });

  it('joins people, deals and products', () => {
    const group = only([
      {
        fields: { name: 'A' },
        contacts: [{ name: 'Ada' }],
        products: [{ product: 'Fibre', revenue: 5, profit: 1 }, { product: 'Cloud' }],
      },
      {
        fields: { name: 'B', parent: 'A' },
        contacts: [{ name: 'Bo' }],
        opportunities: [{ name: 'Fleet' }],
        products: [{ product: ' fibre', revenue: 7 }],
      },
    ]);
    expect(group.account).toMatchObject({
      contacts: [{ name: 'Ada' }, { name: 'Bo' }],
      opportunities: [{ name: 'Fleet' }],
    });
    expect(group.account.products).toEqual([{ product: 'Fibre', revenue: 12 }, { product: 'Cloud' }]);
    expect(only([named('A'), named('B', 'A')]).account).not.toHaveProperty('contacts');
  });

  it('counts what only events tell of, up to the day asked for', () => {
    const complaint = (id: string, at: string) => ({ id, kind: 'complaint' as const, at });
    const accounts: Account[] = [
      { fields: { name: 'A', openComplaints: 1 } },
      {
        fields: { name: 'B', parent: 'A' },
        events: [complaint('1', '2026-11-01'), complaint('2', '2026-11-20')],
      },
      { fields: { name: 'C', parent: 'A' }, events: [complaint('1', '2026-11-02')] },
    ];
    const of = (asOf?: string) => groupsOf(accounts, asOf).groups[0]?.account;
    expect(of()?.fields.openComplaints).toBe(4);
    expect(of('2026-11-10')?.fields.openComplaints).toBe(3);
    expect(of()?.events?.map(({ id }) => id)).toEqual(['B: 1', 'B: 2', 'C: 1']);
  });

  it('joins what the members plan, each step still its own', () => {
    const step = (what: string, by: string) => ({ id: 'step 1', what, by });
    const group = only([
      { fields: { name: 'A' }, keeping: [step('Meet the new director', '2026-11-20')] },
      { fields: { name: 'B', parent: 'A' }, keeping: [step('Offer a longer term', '2026-12-01')] },
    ]);
    const { duties, actions } = assess(group.account, { playbook: defaultPlaybook, asOf: '2026-11-22' });
    expect(duties.map(({ id, state }) => [id, state])).toEqual([
      ['plan A: step 1', 'overdue'],
      ['plan B: step 1', 'due'],
    ]);
    expect(actions.filter(({ rule }) => rule === 'keep-plan').map(({ due }) => due)).toEqual([
      '2026-11-20',
      '2026-12-01',
    ]);
  });

  it('is assessed like an account; partial sums enter the score, not the coverage', () => {
    const partial = only([named('A', undefined, { profit: 2_000_000 }), named('B', 'A')]);
    const whole = only([named('A', undefined, { profit: 2_000_000 }), named('B', 'A', { profit: 0 })]);
    const [half, full] = [partial, whole].map(({ account: one }) =>
      assess(one, { playbook: defaultPlaybook }),
    );
    expect(half?.value.score).toBe(full?.value.score);
    expect(half?.value.coverage).toBe(0);
    expect(full?.value.coverage).toBeGreaterThan(0.2);
    expect((half?.value.high as number) - (half?.value.low as number)).toBeGreaterThan(
      (full?.value.high as number) - (full?.value.low as number),
    );
  });

  it('adds up to the book, whatever the order', () => {
    const accounts = sampleBook().map(({ account: one }) => one);
    const { groups, notices } = groupsOf(accounts);
    expect(groups).toHaveLength(8);
    expect(notices).toEqual([]);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(accounts, { minLength: accounts.length, maxLength: accounts.length }),
        (shuffled) => {
          const again = new Map(groupsOf(shuffled).groups.map((group) => [group.name, group]));
          for (const { name, account: one, members } of groups) {
            expect(new Set(again.get(name)?.members)).toEqual(new Set(members));
            expect(again.get(name)?.account.fields.revenue).toBeCloseTo(one.fields.revenue ?? Number.NaN, 6);
          }
        },
      ),
      { numRuns: 5 },
    );
  });
});
