import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BookFile } from './book-file.ts';
import { anyBook } from './book-for-tests.ts';
import { readBook, readBookFile } from './read-book-file.ts';
import { writeBookFile } from './write-book-file.ts';

const reading = {
  field: 'revenue',
  text: '5 m',
  origin: 'typed',
  where: '',
  at: '2026-11-20T08:00:00Z',
  value: 5e6,
} as const;
const book: BookFile = {
  format: 'kam-book',
  version: 1,
  at: '2026-11-20T08:00:00Z',
  currency: 'CNY',
  accounts: [
    {
      key: 'https://crm.test #7',
      name: 'Huaxin',
      url: 'https://crm.test/7',
      readings: [reading],
      beside: {
        opportunities: [{ name: 'Ring', amount: 5, evidence: [true, undefined, false] }],
        contacts: [{ name: 'Wang', role: 'decider', stance: 1 }],
        rivals: { providers: ['Us', 'B'], ratings: [{ item: 'price', scores: [7, undefined] }] },
        products: [{ product: 'Lines', revenue: 5 }],
        factors: {
          providers: ['Us', 'B'],
          ratings: [
            { item: 'price', scores: [7, undefined], importance: 9, source: 'public', date: '2026-11-01' },
          ],
        },
        rivalCards: [
          { id: 'c', rival: 'B', lines: { price: 'low' }, stance: 'firm defence', indexes: { price: 0.9 } },
        ],
        market: {
          sellers: 'few',
          shares: [{ provider: 'B', share: 0.4, segment: 'parcels' }],
          forces: [{ item: 'buyers', rating: 7 }],
        },
        swot: { lines: [{ id: 'own', quadrant: 'threat', text: 'x', weight: 3 }], actions: { SO: 'go' } },
        attractiveness: [{ item: 'profit', rating: 4 }],
        needs: [{ id: 'n', fact: 'a', win: 'c', level: 'demand', satisfaction: 2 }],
        solutions: [{ product: 'Lines', feasible: 'not yet', profit: 7 }],
        cooperations: [{ name: 'Card', answers: { lawful: false } }],
        leads: [{ name: 'South', ratings: { size: 8 } }],
        levels: [{ level: 'site', decides: 'nothing' }],
        maturity: { stage: 3, date: '2026-11-01' },
      },
    },
  ],
};

it('gives back any book as it was', () =>
  fc.assert(
    fc.property(anyBook, (any) => {
      expect(readBookFile(writeBookFile(any))).toEqual({ book: any });
    }),
  ));

it('gives back what stands beside the row, the unknown in lists as well', () =>
  expect(readBookFile(writeBookFile(book)).book).toEqual(book));

it('writes one account a line', () =>
  expect(writeBookFile({ ...book, accounts: [...book.accounts, ...book.accounts] }).split('\n')).toHaveLength(
    5,
  ));

const account = book.accounts[0];
const withReading = (part: object) => ({
  ...book,
  accounts: [{ ...account, readings: [{ ...reading, ...part }] }],
});

describe('refuses whole, and says where', () => {
  it.each([
    { why: 'no object', json: [1], path: '' },
    { why: 'another file', json: { format: 'kam-playbook', version: 1 }, path: '' },
    { why: 'a newer file', json: { ...book, version: 2 }, path: '' },
    { why: 'no currency', json: { ...book, currency: undefined }, path: 'currency' },
    {
      why: 'a field that does not exist',
      json: withReading({ field: 'shoeSize' }),
      path: 'accounts.0.readings.0.field',
    },
    { why: 'a number as text', json: withReading({ value: '5' }), path: 'accounts.0.readings.0.value' },
    {
      why: 'a share above 1',
      json: withReading({ field: 'onTimePayment', value: 95 }),
      path: 'accounts.0.readings.0.value',
    },
    {
      why: 'a rating of 0',
      json: withReading({ field: 'offerFit', value: 0 }),
      path: 'accounts.0.readings.0.value',
    },
    {
      why: 'a day that is none',
      json: withReading({ field: 'lastContact', value: '2026-02-31' }),
      path: 'accounts.0.readings.0.value',
    },
    {
      why: 'a moment that is none',
      json: withReading({ at: 'yesterday' }),
      path: 'accounts.0.readings.0.at',
    },
    {
      why: 'an address that runs',
      json: { ...book, accounts: [{ ...account, url: 'javascript:alert(1)' }] },
      path: 'accounts.0.url',
    },
    { why: 'one record twice', json: { ...book, accounts: [account, account] }, path: 'accounts.1.key' },
    { why: 'something unknown', json: { ...book, secret: 1 }, path: '' },
    {
      why: 'a deal without a name',
      json: { ...book, accounts: [{ ...account, beside: { opportunities: [{}] } }] },
      path: 'accounts.0.beside.opportunities.0.name',
    },
  ])('$why', ({ json, path }) => {
    const { book: taken, faults = [] } = readBook(JSON.parse(JSON.stringify(json)));
    expect(taken).toBeUndefined();
    expect(faults.map((fault) => fault.path)).toContain(path);
    for (const { message } of faults) expect(message.en === '' || message['zh-CN'] === '').toBe(false);
  });

  it('names every fault, not the first alone', () => {
    const json = { ...withReading({ at: 1, origin: 'guess' }), currency: 'yuan' };
    expect(
      readBook(JSON.parse(JSON.stringify(json)))
        .faults?.map(({ path }) => path)
        .toSorted(),
    ).toEqual(['accounts.0.readings.0.at', 'accounts.0.readings.0.origin', 'currency']);
  });

  it.each([
    '',
    'Account,Revenue\n1,2',
    '{"format":"kam-book"',
    'null',
    '{"__proto__":{"format":"kam-book"}}',
  ])('what is no book: %j', (text) => expect(readBookFile(text).faults).toHaveLength(1));
});
