import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { FieldKey } from '../../core/account/field.ts';
import { readField } from '../../core/account/read-field.ts';
import { defaultPlaybook } from '../../core/playbook/default-playbook.ts';
import { keeperOf } from '../panel-flow/keeper.ts';
import { openStore, type Store } from '../storage/open-store.ts';
import type { StoredAccount } from '../storage/stored-account.ts';
import { type BookSession, bookSession } from './book-session.ts';

const AT = '2026-11-20T08:00:00Z';
const PLACE = { origin: 'typed', where: '', at: AT } as const;
let store: Store;
let session: BookSession;
const errors: string[] = [];

beforeEach(async () => {
  store = await openStore('book-test');
  errors.length = 0;
});
afterEach(async () => {
  session.stop();
  store.close();
  await deleteDB('book-test');
});

function account(
  name: string,
  fields: Partial<Record<FieldKey, string>>,
  more: Partial<StoredAccount> = {},
): StoredAccount {
  const typed = Object.entries({ name, ...fields }).map(([key, text]) =>
    readField(key as FieldKey, text, PLACE),
  );
  return { key: `typed:${name}`, kind: 'typed', name, read: [], typed, seen: AT, ...more };
}

async function opened(...kept: StoredAccount[]): Promise<BookSession> {
  const keeper = keeperOf(Promise.resolve(store), (error) => errors.push(error));
  for (const one of kept) await keeper.create(one);
  session = bookSession({ keeper, playbook: signal(defaultPlaybook), now: () => new Date(AT) });
  await expect.poll(() => session.progress.value).toBeUndefined();
  return session;
}

const found = (name: string) => session.accounts.value.find((one) => one.stored.name === name);

it('shows the accounts of pages, of files and typed ones, and no sample', async () => {
  await opened(
    account('Alder', { revenue: '900' }),
    account('Birch', {}, { kind: 'page', key: 'page 1', url: 'https://crm.test/1' }),
    account('Cedar', {}, { kind: 'sheet', key: 'sheet:1' }),
    account('Invented', {}, { kind: 'sample', key: 'sample:S-001' }),
  );
  expect(session.accounts.value.map((one) => one.stored.name).sort()).toEqual(['Alder', 'Birch', 'Cedar']);
  expect(session.own.value).toBe(3);
  expect(errors).toEqual([]);
});

it('assesses a changed account at once, and keeps to what is stored when it loads anew', async () => {
  await opened(account('Alder', { revenue: '900', onTimePayment: '0.2' }), account('Birch', {}));
  const before = found('Alder');
  const changed = account('Alder', { revenue: '900', onTimePayment: '1' });
  session.replace(changed, []);
  expect(found('Alder')?.account.fields.onTimePayment).toBe(1);
  expect(found('Alder')?.assessment.value.score).not.toBe(before?.assessment.value.score);
  await store.put('accounts', changed);
  await session.load();
  expect(found('Alder')?.account.fields.onTimePayment).toBe(1);
});

it('is not overtaken by what was being assessed when an account changed', async () => {
  await opened(account('Alder', { revenue: '900' }));
  const underway = session.load();
  session.replace(account('Alder', { revenue: '901' }), []);
  await underway;
  expect(found('Alder')?.account.fields.revenue).toBe(901);
});

it('names the best action that is not set aside', async () => {
  await opened(account('Alder', { revenue: '900', openComplaints: '2', keyContactLost: 'yes' }));
  const first = found('Alder')?.next;
  if (first === undefined) throw new Error('there is something to do');
  const { id, rule, facts } = first;
  const stored = found('Alder')?.stored as StoredAccount;
  session.replace(stored, [
    { account: stored.key, action: id, rule, facts, state: 'done', day: '2026-11-20', at: AT },
  ]);
  expect(found('Alder')?.next?.id).not.toBe(id);
});

it('shows the sample with what was typed over it, beside which one’s own stay', async () => {
  await opened(account('Alder', {}));
  session.show('sample');
  await vi.waitFor(() => expect(session.accounts.value.length).toBe(120));
  const [first] = session.accounts.value;
  if (first === undefined) throw new Error('the sample has accounts');
  const typed = [readField('revenue', '123', PLACE)];
  await store.put('accounts', { ...first.stored, typed });
  await session.load();
  expect(session.accounts.value[0]?.account.fields.revenue).toBe(123);
  expect(session.accounts.value[0]?.account.contacts).toEqual(first.account.contacts);
  session.show('own');
  await vi.waitFor(() => expect(session.accounts.value.map((one) => one.stored.name)).toEqual(['Alder']));
});
