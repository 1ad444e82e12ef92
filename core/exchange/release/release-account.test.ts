import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../account/account.ts';
import { SECRECIES, type Secrecy, type SecrecyMarks } from '../../account/care-record.ts';
import { defaultPlaybook } from '../../playbook/default-playbook.ts';
import type { BookEntry } from '../book-file.ts';
import { releaseAccount, releaseEntry } from './release-account.ts';
import { addUp } from './withheld.ts';

const policy = defaultPlaybook.care.secrecy;
const account: Account = {
  fields: { name: 'Huaxin', industry: 'steel', profit: 5, creditRisk: 9 },
  contacts: [{ name: 'Ann' }, { name: 'Bo', reportsTo: 'Ann' }],
  events: [
    { id: 'e1', kind: 'call', at: '2026-11-20', about: 'Ann leaves in spring', who: 'Bo' },
    { id: 'e2', kind: 'visit', at: '2026-11-19', who: 'Ann' },
  ],
  opportunities: [{ name: 'Depot', amount: 7, people: ['Ann'] }],
  swot: { strength: [{ text: 'near' }] } as unknown as NonNullable<Account['swot']>,
};
const released = (secrecy: SecrecyMarks, level: Secrecy) =>
  releaseAccount({ ...account, secrecy }, level, policy);

it.each([
  { marks: {}, level: 'internal', withheld: {}, why: 'nothing is marked' },
  { marks: { profit: 'confidential' }, level: 'internal', withheld: { fields: 1 }, why: 'a field' },
  { marks: { profit: 'confidential' }, level: 'confidential', withheld: {}, why: 'all may go' },
  { marks: { contacts: 'confidential' }, level: 'internal', withheld: { contacts: 2 }, why: 'a whole table' },
  {
    marks: { contacts: 'confidential', 'contacts: Bo': 'internal' },
    level: 'internal',
    withheld: { contacts: 1 },
    why: 'a line stands over its table',
  },
  { marks: { swot: 'confidential' }, level: 'internal', withheld: { swot: 1 }, why: 'a part that is whole' },
  {
    marks: { name: 'confidential' },
    level: 'internal',
    withheld: { accounts: 1 },
    why: 'the account itself',
  },
  {
    marks: { profit: 'public' },
    level: 'public',
    withheld: { fields: 1, contacts: 2, events: 2, opportunities: 1, swot: 1 },
    why: 'what the playbook keeps within the company',
  },
] as const)('leaves out $withheld: $why', ({ marks, level, withheld }) =>
  expect(released(marks, level).withheld).toEqual(withheld),
);

it('gives the very same account where nothing is left out', () =>
  expect(releaseAccount(account, 'internal', policy).value).toBe(account));

it('names a person nowhere who may not be known of', () => {
  const text = JSON.stringify(released({ 'contacts: Ann': 'confidential' }, 'internal').value);
  expect(text).not.toContain('Ann');
  expect(text).toContain('Bo');
  expect(text).toContain('leaves in spring');
});

it('does not tell by its marks what was left out', () => {
  const marks = { 'events: e1': 'confidential', profit: 'confidential', 'contacts: Bo': 'public' } as const;
  expect(released(marks, 'internal').value?.secrecy).toEqual({ 'contacts: Bo': 'public' });
});

describe('a book file', () => {
  const entry: BookEntry = {
    key: 'typed:1',
    name: 'Huaxin',
    readings: (['name', 'profit', 'profit'] as const).map((field) => ({
      field,
      text: 'x',
      origin: 'typed',
      where: '',
      at: '2026-11-22T08:00:00Z',
    })),
    beside: {
      contacts: [{ name: 'Ann' }],
      secrecy: { profit: 'confidential', 'contacts: Ann': 'confidential' },
    },
  };
  it('has no reading of what is left out, and counts the field once', () =>
    expect(releaseEntry(entry, 'internal', policy)).toEqual({
      value: { key: 'typed:1', name: 'Huaxin', readings: [entry.readings[0]] },
      withheld: { fields: 1, contacts: 1 },
    }));
});

it('lets nothing out that is above the level, whatever is marked', () => {
  const places = [
    'profit',
    'creditRisk',
    'industry',
    'contacts',
    'contacts: Ann',
    'events',
    'events: e1',
    'opportunities: Depot',
  ];
  const marks = fc.dictionary(fc.constantFrom(...places), fc.constantFrom(...SECRECIES));
  fc.assert(
    fc.property(marks, fc.constantFrom(...SECRECIES), (secrecy, level) => {
      const { value, withheld } = released(secrecy, level);
      const lines = (one: Account | undefined) =>
        Object.keys(one?.fields ?? {}).length +
        (one?.contacts?.length ?? 0) +
        (one?.events?.length ?? 0) +
        (one?.opportunities?.length ?? 0) +
        (one?.swot === undefined ? 0 : 1);
      const left = Object.values(withheld).reduce((sum, count) => sum + (count ?? 0), 0);
      // Counts in are counts out and counts named.
      expect(lines(value) + left).toBe(lines(account));
      expect(releaseAccount(value ?? account, level, policy).withheld).toEqual({});
    }),
  );
});

it('adds up what was left out of several', () =>
  expect(addUp([{ fields: 1 }, { fields: 2, events: 1 }, {}])).toEqual({ fields: 3, events: 1 }));
