import { describe, expect, it } from 'vitest';
import type { Account, AccountFields } from '../account/account.ts';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { renderMessage } from '../text/render-message.ts';
import { assess } from './assess.ts';
import { bookOf } from './book.ts';
import { summarise } from './summary.ts';

const playbook = defaultPlaybook;
const asOf = '2026-11-22';
const accounts: readonly Account[] = Array.from({ length: 20 }, (_, n) => ({
  fields: { name: `A${n}`, revenue: 1000 * (n + 1) ** 2, industry: 'Retail' },
}));

describe('a book', () => {
  it('of fewer than 20 accounts says nothing of its accounts', () => {
    expect(bookOf(accounts.slice(1), playbook)).toBeUndefined();
  });
  it('gives the biggest the economic type, whatever the order', () => {
    for (const book of [bookOf(accounts, playbook), bookOf([...accounts].reverse(), playbook)]) {
      expect(book).toMatchObject({ bandedBy: 'revenue', size: 20 });
      expect(assess(accounts[19] as Account, { playbook, asOf, book }).classes.types).toEqual(['economic']);
      expect(assess(accounts[0] as Account, { playbook, asOf, book }).classes.types).toEqual([]);
    }
  });
  it('is summed up by class, band and gap', () => {
    const assessed = accounts.map((account) => assess(account, { playbook, asOf }));
    const summary = summarise(accounts, assessed, playbook);
    expect(summary.classes).toMatchObject([{ name: 'unknown', count: 20 }]);
    expect(summary.bandCounts.A + summary.bandCounts.B + summary.bandCounts.C).toBe(20);
    expect(summary.missingMost[0]).toMatchObject({ count: 20 });
    expect(summary.lorenz).toHaveLength(21);
    expect(summary.classes.reduce((sum, { share }) => sum + (share ?? Number.NaN), 0)).toBeCloseTo(1, 12);
    expect(summarise([{ fields: {} }], assessed.slice(0, 1), playbook)).toMatchObject({
      lorenz: undefined,
      classes: [{ share: undefined }],
    });
  });
});

it.each<{ fields: AccountFields; code: string; why: string; dated?: boolean }>([
  { fields: { wallet: 5, revenue: 9 }, code: 'wallet-below-revenue', why: 'METHODS section 1: a warning' },
  { fields: { revenueLastYear: 0 }, code: 'no-revenue-last-year', why: '≤ 0 is missing' },
  { fields: { lastContact: '2027-01-01' }, code: 'contact-in-future', why: 'nothing is silent' },
  { fields: {}, code: 'no-date', why: 'parts that need a date are named', dated: false },
  { fields: {}, code: 'no-book', why: 'so are those that need a book' },
])('$code is told: $why', ({ fields, code, dated }) => {
  const { notices } = assess({ fields }, { playbook, ...(dated === false ? {} : { asOf }) });
  expect(notices.map((notice) => notice.code)).toContain(code);
  for (const { message } of notices)
    for (const language of ['en', 'zh-CN'] as const)
      expect(renderMessage(message, language, 'CNY')).not.toContain('—');
});

it.each([
  { item: 'price', source: 'planted insider', code: 'refused-source', why: 'METHODS 4.9' },
  { item: 'moons', source: 'public', code: 'unknown-item', why: 'a rating without a place on the card' },
])('$code is told: $why', ({ item, source, code }) => {
  const account = {
    fields: {},
    rivals: { providers: ['We', 'R'], ratings: [{ item, scores: [5, 6], source }] },
  };
  expect(assess(account, { playbook, asOf }).notices.map((notice) => notice.code)).toContain(code);
});

it('takes strengths from rated totals before the two fields', () => {
  const ratings = playbook.competition.scorecards[0]?.groups.flatMap(({ items }) =>
    items.map(({ id }) => ({ item: id, scores: [8, 4] })),
  );
  const account: Account = {
    fields: { ourStrength: 1, bestRivalStrength: 10, offerFit: 9 },
    rivals: { providers: ['We', 'R'], ratings: ratings as never },
  };
  const { position } = assess(account, { playbook, asOf }).classes;
  expect(position?.x.score).toBeCloseTo(50 + (50 * 4) / 9, 9);
});

it('names what the tier requires and is missing', () => {
  const { completeness } = assess({ fields: { name: 'A', offerFit: 9 } }, { playbook, asOf });
  // Potential makes it target: four for everyone, three more.
  expect(completeness).toEqual({
    share: 1 / 7,
    missing: ['industry', 'revenue', 'manager', 'wallet', 'contacts', 'contract'],
  });
});
