import { describe, expect, it } from 'vitest';
import { assess } from '../../core/assessment/assess.ts';
import { bookOf } from '../../core/assessment/book.ts';
import { defaultPlaybook } from '../../core/playbook/default-playbook.ts';
import { sampleBook } from '../../core/sample/sample-book.ts';
import { bookAround } from './book-around.ts';

const today = '2026-11-20';
const accounts = sampleBook(today).map(({ account }) => account);
const kept = new Map(accounts.map((account, at) => [`${at}`, account]));
const playbook = defaultPlaybook;
const judged = (account: (typeof accounts)[number], book: ReturnType<typeof bookOf>) => {
  const { percentile, classes } = assess(account, { playbook, asOf: today, book });
  return { percentile, classes, band: book?.bandOf(account) };
};

describe('the book around an account', () => {
  it('says the same of each account as the whole book does', () => {
    const whole = bookOf(accounts, playbook);
    for (const at of [0, 7, 50, 119]) {
      const account = { ...accounts[at], fields: { ...accounts[at]?.fields } };
      expect(judged(account, bookAround(kept, `${at}`, account, playbook))).toEqual(
        judged(accounts[at] as typeof account, whole),
      );
    }
  });

  it('takes the account as it is shown, and counts it once', () => {
    const rich = { fields: { name: 'Alder', revenue: 1e12, profit: 1e11 } };
    const book = bookAround(kept, '3', rich, playbook);
    expect(book?.size).toBe(120);
    expect(book?.bandOf(rich)).toBe('A');
  });

  it('counts an account that is not kept yet', () =>
    expect(bookAround(kept, 'new', { fields: { name: 'Birch' } }, playbook)?.size).toBe(121));

  it('is none while it is too small', () =>
    expect(bookAround(new Map([...kept].slice(0, 18)), 'new', { fields: {} }, playbook)).toBeUndefined());
});
