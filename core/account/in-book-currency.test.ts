import { describe, expect, it } from 'vitest';
import { accountFromReadings } from './account-from-readings.ts';
import { dealsInBookCurrency } from './in-book-currency.ts';
import { readField } from './read-field.ts';
import { readOpportunities } from './tables/read-opportunities.ts';

const AT = '2026-11-22T08:00:00Z';
const page = { origin: 'page', where: '', at: AT } as const;
const book = { currency: 'CNY', rates: { EUR: 8 } };

describe('an amount read off a page', () => {
  it.each([
    { text: '¥1,000', wallet: 1000, why: 'a sign that several share means the book’s own' },
    { text: '1,000 CNY', wallet: 1000, why: 'the book’s own by its code' },
    { text: '€1,000', wallet: 8000, why: 'another one at its rate' },
    { text: '1.5m EUR', wallet: 12_000_000, why: 'with its size' },
    { text: '1,000 USD', wallet: undefined, why: 'no rate, no value' },
  ])('$text: $why', ({ text, wallet }) => {
    const { account, faults } = accountFromReadings([readField('wallet', text, page)], book);
    expect(account.fields.wallet).toBe(wallet);
    expect(faults.map(({ code, received }) => [code, received])).toEqual(
      wallet === undefined ? [['unknown-currency', text]] : [],
    );
  });

  it('takes the currency of its label', () => {
    const reading = readField('revenue', '10', page, { unit: { text: 'EUR', factor: 1, currency: 'EUR' } });
    expect(accountFromReadings([reading], book).account.fields.revenue).toBe(80);
  });

  it('without a rate never hides one that counts', () => {
    const known = readField('wallet', '500', { ...page, origin: 'sheet' });
    const { account } = accountFromReadings([readField('wallet', '9 USD', page), known], book);
    expect(account.fields.wallet).toBe(500);
  });

  it('has no value where the book is not known', () => {
    expect(accountFromReadings([readField('wallet', '€5', page)]).account.fields).toEqual({});
  });
});

it('deals keep the currency that their amounts name, until there is a rate', () => {
  const { opportunities } = readOpportunities(
    ['Name', 'Amount'],
    [
      ['Ring', '120,000.50 USD'],
      ['Line', '€100'],
      ['Desk', '7'],
    ],
  );
  expect(dealsInBookCurrency({ opportunities }, book).opportunities).toEqual([
    { name: 'Ring', currency: 'USD' },
    { name: 'Line', amount: 800 },
    { name: 'Desk', amount: 7 },
  ]);
});
