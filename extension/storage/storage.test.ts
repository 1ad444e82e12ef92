import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { FieldKey } from '../../core/account/field.ts';
import { readField } from '../../core/account/read-field.ts';
import type { FieldReading } from '../../core/account/reading.ts';
import type { Action } from '../../core/actions/action.ts';
import type { RememberedAction } from '../../core/actions/remembered-action.ts';
import { stillSuggested } from '../../core/actions/still-suggested.ts';
import { defaultPlaybook } from '../../core/playbook/default-playbook.ts';
import { findAccount, forgetAccount, keepTyped, keepVisit, listAccounts } from './accounts.ts';
import { recallAction, rememberAction, rememberedActions } from './action-memory.ts';
import { daySummaries, keepDaySummary } from './day-summaries.ts';
import { MIGRATIONS } from './migrations.ts';
import { openStore, type Store } from './open-store.ts';

let store: Store;
beforeEach(async () => {
  store = await openStore('test');
});
afterEach(async () => {
  store.close();
  await deleteDB('test');
});

const visit = {
  key: 'http://crm.test #3',
  kind: 'page',
  name: 'Huaxin',
  read: [],
  seen: '2026-11-20T08:00:00Z',
} as const;

it('opens at the newest version', () => expect(store.version).toBe(MIGRATIONS.length));

it('shows one user nothing of what another was shown, and keeps what was typed', async () => {
  const deals = { opportunities: [{ name: 'Fleet' }] };
  const read = [{ ...typed('employees', '90'), origin: 'api' as const }];
  const imported = { ...typed('industry', 'Post'), origin: 'sheet' as const };
  await keepVisit(store, { ...visit, seenBy: 'li', read: [...read, imported], beside: deals });
  await keepTyped(store, visit.key, typed('wallet', '500'));
  await keepVisit(store, visit);
  expect((await findAccount(store, visit.key))?.read).toHaveLength(2);
  const found = await keepVisit(store, { ...visit, seenBy: 'wang' });
  expect(found.read).toEqual([imported]);
  expect(found.beside).toBeUndefined();
  expect(found.typed).toHaveLength(1);
});

it('keeps what was typed when the page is visited again', async () => {
  await keepVisit(store, visit);
  await keepTyped(store, visit.key, typed('wallet', '500'));
  await keepVisit(store, { ...visit, seen: '2026-11-21T08:00:00Z', read: [typed('revenue', '9')] });
  const found = await findAccount(store, visit.key);
  expect(found?.typed.map((one) => one.text)).toEqual(['500']);
  expect(found?.read).toHaveLength(1);
});

it('keeps what another tab of the record gave, until the record says otherwise', async () => {
  await keepVisit(store, { ...visit, read: [typed('revenue', '9'), typed('wallet', '5')] });
  await keepVisit(store, { ...visit, read: [typed('revenue', '8')] });
  expect((await findAccount(store, visit.key))?.read.map((one) => one.text)).toEqual(['8', '5']);
  await keepVisit(store, { ...visit, read: [], blank: new Set(['wallet'] as const) });
  expect((await findAccount(store, visit.key))?.read.map((one) => one.text)).toEqual(['8']);
});

it('forgets what a rule read that was dropped since, and keeps what another view gave', async () => {
  const taught = (field: 'wallet' | 'revenue') => ({ ...typed(field, '5'), origin: 'taught' as const });
  await keepVisit(store, { ...visit, read: [taught('wallet'), taught('revenue')] });
  await keepVisit(store, { ...visit, read: [], taught: new Set(['wallet'] as const) });
  expect((await findAccount(store, visit.key))?.read.map((one) => one.field)).toEqual(['wallet']);
  await keepVisit(store, { ...visit, read: [] });
  expect((await findAccount(store, visit.key))?.read.map((one) => one.field)).toEqual(['wallet']);
});

it('replaces an earlier word for the same field, and takes one back when it is emptied', async () => {
  await keepVisit(store, visit);
  await keepTyped(store, visit.key, typed('wallet', '500'));
  await keepTyped(store, visit.key, typed('wallet', '600'));
  expect((await findAccount(store, visit.key))?.typed.map((one) => one.text)).toEqual(['600']);
  await keepTyped(store, visit.key, typed('wallet', ' '));
  expect((await findAccount(store, visit.key))?.typed).toEqual([]);
});

it('lists the accounts of a kind, the last seen first', async () => {
  await keepVisit(store, { ...visit, key: 'typed:1', kind: 'typed' });
  await keepVisit(store, { ...visit, key: 'typed:2', kind: 'typed', seen: '2026-11-22T08:00:00Z' });
  await keepVisit(store, visit);
  expect((await listAccounts(store, 'typed')).map((one) => one.key)).toEqual(['typed:2', 'typed:1']);
});

it('forgets an account with all that was kept about it, and no other', async () => {
  const day = {
    account: visit.key,
    day: '2026-11-20',
    low: 1,
    high: 2,
    coverage: 0.5,
    classes: {},
    playbook: 'x',
  };
  await keepVisit(store, visit);
  await rememberAction(store, remembered('a', 'done'));
  await keepDaySummary(store, day, defaultPlaybook);
  await keepDaySummary(store, { ...day, account: 'other' }, defaultPlaybook);
  await forgetAccount(store, visit.key);
  expect(await findAccount(store, visit.key)).toBeUndefined();
  expect(await rememberedActions(store, visit.key)).toEqual([]);
  expect(await daySummaries(store, visit.key)).toEqual([]);
  expect(await daySummaries(store, 'other')).toHaveLength(1);
});

it.each([
  { why: 'done, same facts', memory: remembered('a', 'done'), facts: { revenue: 5 }, shown: false },
  { why: 'dismissed, same facts', memory: remembered('a', 'dismissed'), facts: { revenue: 5 }, shown: false },
  {
    why: 'dismissed, a fact changed',
    memory: remembered('a', 'dismissed'),
    facts: { revenue: 6 },
    shown: true,
  },
  {
    why: 'dismissed, a fact was added',
    memory: remembered('a', 'dismissed'),
    facts: { revenue: 5, more: 1 },
    shown: true,
  },
  {
    why: 'snoozed, its day not come',
    memory: remembered('a', 'snoozed', '2026-11-23'),
    facts: { revenue: 5 },
    shown: false,
  },
  {
    why: 'snoozed, its day come',
    memory: remembered('a', 'snoozed', '2026-11-22'),
    facts: { revenue: 5 },
    shown: true,
  },
  {
    why: 'dismissed two days ago, two more days have passed',
    memory: remembered('a', 'dismissed', undefined, { daysSinceContact: 40 }),
    facts: { daysSinceContact: 42 },
    shown: false,
  },
  {
    why: 'dismissed, and a contact since',
    memory: remembered('a', 'dismissed', undefined, { daysSinceContact: 40 }),
    facts: { daysSinceContact: 31 },
    shown: true,
  },
  { why: 'another action', memory: remembered('b', 'done'), facts: { revenue: 5 }, shown: true },
])('an action is suggested: $shown ($why)', ({ memory, facts, shown }) => {
  const action = { id: 'a', facts } as unknown as Action;
  expect(stillSuggested([action], [memory], '2026-11-22')).toHaveLength(shown ? 1 : 0);
});

it('takes the word back about an action', async () => {
  await rememberAction(store, remembered('a', 'done'));
  await recallAction(store, visit.key, 'a');
  expect(await rememberedActions(store, visit.key)).toEqual([]);
});

function typed(field: FieldKey, text: string): FieldReading {
  return readField(field, text, { origin: 'typed', where: '', at: '2026-11-20T09:00:00Z' });
}

function remembered(
  action: string,
  state: RememberedAction['state'],
  until?: string,
  facts: Action['facts'] = { revenue: 5 },
): RememberedAction {
  const base = {
    day: '2026-11-20',
    account: visit.key,
    action,
    rule: action,
    state,
    facts,
    at: '2026-11-20T09:00:00Z',
  };
  return until === undefined ? base : { ...base, until };
}
