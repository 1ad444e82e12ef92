import { expect, it } from 'vitest';
import type { FieldReading } from '../../../core/account/reading.ts';
import type { StoredAccount } from '../../storage/stored-account.ts';
import { accountOf } from '../book-account.ts';
import { entryOf, storedEntry } from './stored-entry.ts';

const MONEY = { currency: 'CNY', rates: {} };
const AT = '2026-11-20T08:00:00Z';
const typed: FieldReading = { field: 'wallet', text: '5', value: 5, origin: 'typed', where: '', at: AT };
const stored: StoredAccount = {
  key: 'https://crm.test #1',
  kind: 'page',
  name: 'Huaxin',
  url: 'https://crm.test/1',
  read: [{ ...typed, field: 'revenue', origin: 'page' }],
  typed: [typed],
  beside: { contacts: [{ name: 'Wang', stance: 0 }] },
  noted: { people: { Wang: { stance: 1 }, Li: {} } },
  seen: AT,
};

it('goes out and comes back as the same account', () => {
  expect(accountOf(storedEntry(entryOf(stored), stored, AT), MONEY)).toEqual(accountOf(stored, MONEY));
});

it('a colleague’s typed word is none of one’s own', () => {
  const theirs = { ...typed, by: 'Li Wei' };
  const entry = { key: 'typed:x', name: 'X', readings: [theirs] };
  expect(storedEntry(entry, undefined, AT)).toMatchObject({ kind: 'typed', read: [theirs], typed: [] });
});

it('a note that was decided against gives way', () => {
  const entry = { ...entryOf(stored), beside: { contacts: [{ name: 'Wang', stance: -2 }, { name: 'Li' }] } };
  expect(accountOf(storedEntry(entry, stored, AT), MONEY).contacts).toEqual([
    { name: 'Wang', stance: -2 },
    { name: 'Li' },
  ]);
});

it('an address that is none of the web stays at home', () => {
  expect(entryOf({ ...stored, url: 'file:///home/me/page.html' }).url).toBeUndefined();
});
