import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultPlaybook } from '../../core/playbook/default-playbook.ts';
import { stampOf } from '../../core/playbook/stamp.ts';
import { rememberAction } from './action-memory.ts';
import { findPerson, forgetAccounts, forgetBook, forgetPerson, putAccounts } from './book-changes.ts';
import { keepDaySummary } from './day-summaries.ts';
import { openStore, type Store } from './open-store.ts';
import { keepEarlierModel } from './playbooks.ts';
import type { StoredAccount } from './stored-account.ts';

let store: Store;
beforeEach(async () => {
  store = await openStore('changes');
  await putAccounts(store, [account('a'), account('b')]);
  for (const key of ['a', 'b']) {
    await rememberAction(store, {
      account: key,
      action: 'call',
      rule: 'call',
      state: 'dismissed',
      reason: 'Wang Hong is away',
      facts: { who: 'Wang Hong' },
      day: '2026-11-20',
      at: '2026-11-20T08:00:00Z',
    });
    await keepDaySummary(
      store,
      {
        account: key,
        day: '2026-11-20',
        low: 1,
        high: 2,
        coverage: 0.5,
        classes: {},
        fields: { manager: 'Wang Hong', region: 'North' },
        playbook: stampOf(defaultPlaybook).hash,
      },
      defaultPlaybook,
    );
  }
});
afterEach(async () => {
  store.close();
  await deleteDB('changes');
});

/** Everything in the database, as text. */
async function dump(): Promise<string> {
  const stores = await Promise.all([...store.objectStoreNames].map((name) => store.getAll(name)));
  return JSON.stringify(stores);
}

it('forgets accounts with all that was kept about them, and no other', async () => {
  await forgetAccounts(store, ['a']);
  expect(await dump()).not.toContain('"a"');
  expect((await store.getAll('days')).map((day) => day.account)).toEqual(['b']);
  await forgetAccounts(store, ['b']);
  // The model that explained the days goes with the last of them.
  expect(JSON.parse(await dump()).flat()).toEqual([]);
});

it('forgets everything, earlier models too', async () => {
  await keepEarlierModel(store, { ...defaultPlaybook, version: '0.9' }, '2026-11-20T08:00:00Z');
  await forgetBook(store);
  expect(JSON.parse(await dump()).flat()).toEqual([]);
});

describe('a person', () => {
  it('is found wherever they are named', async () => {
    const found = await findPerson(store, 'wang hong');
    expect(found.map(({ account: key, name }) => [key, name])).toEqual([
      ['a', 'Account a'],
      ['b', 'Account b'],
    ]);
    expect(found[0]?.traces.map(({ path, goes }) => `${path.join('.')} ${goes}`)).toEqual([
      'read line',
      'beside.contacts line',
      'noted.people line',
      'actions.reason name',
      'actions.facts.who value',
      'days.fields.manager value',
    ]);
  });
  it('is in nothing that is kept once forgotten, and all else is as it was', async () => {
    await forgetPerson(store, 'Wang Hong');
    const left = await dump();
    expect(left).not.toMatch(/wang/i);
    expect(left).toContain('North');
    expect(await store.count('accounts')).toBe(2);
    expect(await findPerson(store, 'Wang Hong')).toEqual([]);
  });
  it('whose name an account bears is said, since that is the user’s to change', async () => {
    await putAccounts(store, [{ ...account('c'), name: 'Zhao Min', read: [], beside: {}, noted: {} }]);
    expect(await findPerson(store, 'Zhao Min')).toEqual([
      { account: 'c', name: 'Zhao Min', bearsName: true, traces: [] },
    ]);
  });
});

function account(key: string): StoredAccount {
  const at = '2026-11-20T08:00:00Z';
  const reading = { origin: 'page', where: '', at } as const;
  return {
    key,
    kind: 'page',
    name: `Account ${key}`,
    read: [
      { field: 'manager', text: 'Wang Hong', value: 'Wang Hong', ...reading },
      { field: 'region', text: 'North', value: 'North', ...reading },
    ],
    typed: [],
    beside: { contacts: [{ name: 'Wang Hong', title: 'CFO' }, { name: 'Bo' }] },
    noted: { people: { 'Wang Hong': { stance: 1 } } },
    seen: at,
  };
}
