import { expect, it } from 'vitest';
import type { BookFile } from './book-file.ts';
import { inCurrency } from './in-currency.ts';

const at = '2026-11-20T08:00:00Z';
const book: BookFile = {
  format: 'kam-book',
  version: 1,
  at,
  currency: 'USD',
  accounts: [
    {
      key: 'a',
      name: 'A',
      readings: [
        { field: 'revenue', text: '5', value: 5, origin: 'typed', where: '', at },
        { field: 'tenure', text: '5', value: 5, origin: 'typed', where: '', at },
      ],
      beside: {
        opportunities: [{ name: 'Ring', amount: 2 }, { name: 'Link' }],
        contacts: [{ name: 'Wang' }],
      },
    },
  ],
};

it('converts money and nothing else', () => {
  const [account] = inCurrency(book, 'CNY', { USD: 7 })?.accounts ?? [];
  expect(account?.readings.map(({ value }) => value)).toEqual([35, 5]);
  expect(account?.beside).toEqual({
    opportunities: [{ name: 'Ring', amount: 14 }, { name: 'Link' }],
    contacts: [{ name: 'Wang' }],
  });
});
it('leaves a book of that currency as it is', () => expect(inCurrency(book, 'USD', {})).toBe(book));
it('refuses without a rate', () => expect(inCurrency(book, 'CNY', { EUR: 8 })).toBeUndefined());
