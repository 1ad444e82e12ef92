import type { AccountTables } from '../../core/account/account.ts';
import type { AccountNotes } from '../../core/account/account-notes.ts';
import type { FieldKey } from '../../core/account/field.ts';
import type { FieldReading } from '../../core/account/reading.ts';
import type { Raised } from '../../core/actions/raised.ts';
import type { Store } from './open-store.ts';
import { keepOnlyNeeded } from './playbooks.ts';
import type { StoredAccount } from './stored-account.ts';

export function findAccount(store: Store, key: string): Promise<StoredAccount | undefined> {
  return store.get('accounts', key);
}

/** Accounts of a kind, the last seen first. */
export async function listAccounts(store: Store, kind: StoredAccount['kind']): Promise<StoredAccount[]> {
  const found = await store.getAllFromIndex('accounts', 'kind', kind);
  return found.toSorted((a, b) => (a.seen < b.seen ? 1 : -1));
}

export interface Visit extends Omit<StoredAccount, 'typed' | 'noted' | 'raised'> {
  /** Fields that the page has and leaves empty. */
  readonly blank?: ReadonlySet<FieldKey>;
  /** Fields for which a rule was taught; absent where that is not known. */
  readonly taught?: ReadonlySet<FieldKey>;
}

/**
 * Keeps what was just read, beside what the user typed before. Records show their fields on several tabs, so
 * what an earlier view of the same record gave stays until the record says otherwise.
 */
export async function keepVisit(store: Store, visit: Visit): Promise<StoredAccount> {
  const change = store.transaction('accounts', 'readwrite');
  const before = await change.store.get(visit.key);
  const account = visited(visit, before);
  await change.store.put(account);
  await change.done;
  return account;
}

/** An account after a visit, from what was kept of it before. */
export function visited(
  { blank, taught, ...visit }: Visit,
  before: StoredAccount | undefined,
): StoredAccount {
  const now = new Set<FieldKey>([...visit.read.map((one) => one.field), ...(blank ?? [])]);
  const seenBy = visit.seenBy ?? before?.seenBy;
  // Users of one CRM do not see the same of a record: what another one was shown is not shown to this one.
  const ofAnother = before?.seenBy !== undefined && before.seenBy !== seenBy;
  // What a page does not show any more is gone; what a sheet or a colleague said is not the page's to take back.
  const earlier = (before?.read ?? []).filter(
    (one) => !ofPage(one) || !(ofAnother || now.has(one.field) || isUntaught(one, taught)),
  );
  const beside = { ...(ofAnother ? withoutLists(before.beside) : before?.beside), ...visit.beside };
  return {
    ...visit,
    ...(seenBy === undefined ? {} : { seenBy }),
    read: [...visit.read, ...earlier],
    typed: before?.typed ?? [],
    // A list that this view does not show is as it was.
    ...(Object.keys(beside).length === 0 ? {} : { beside }),
    ...(before?.noted === undefined ? {} : { noted: before.noted }),
    ...(before?.raised === undefined ? {} : { raised: before.raised }),
  };
}

/** Keeps since when the actions of accounts have been suggested, in one go. */
export async function keepRaised(store: Store, raised: ReadonlyMap<string, Raised>): Promise<void> {
  const change = store.transaction('accounts', 'readwrite');
  for (const [key, days] of raised) {
    const before = await change.store.get(key);
    if (before !== undefined) await change.store.put({ ...before, raised: days });
  }
  await change.done;
}

/** Keeps what the user notes beside the record. */
export async function keepNotes(store: Store, key: string, noted: AccountNotes): Promise<void> {
  const change = store.transaction('accounts', 'readwrite');
  const before = await change.store.get(key);
  if (before === undefined) throw new Error(`No account is kept under ${key}`);
  await change.store.put({ ...before, noted });
  await change.done;
}

/** Keeps one typed reading; one without text takes the typed word back. */
export async function keepTyped(store: Store, key: string, reading: FieldReading): Promise<StoredAccount> {
  const change = store.transaction('accounts', 'readwrite');
  const before = await change.store.get(key);
  if (before === undefined) throw new Error(`No account is kept under ${key}`);
  const others = without(before.typed, reading.field);
  const typed = reading.text.trim() === '' ? others : [...others, reading];
  const account: StoredAccount = { ...before, typed, name: nameIn(typed) ?? before.name };
  await change.store.put(account);
  await change.done;
  return account;
}

/** Forgets an account with all that was kept about it. */
export async function forgetAccount(store: Store, key: string): Promise<void> {
  const change = store.transaction(['accounts', 'actions', 'days', 'playbooks'], 'readwrite');
  await change.objectStore('accounts').delete(key);
  for (const name of ['actions', 'days'] as const) {
    const kept = change.objectStore(name);
    for (const one of await kept.index('account').getAllKeys(key)) await kept.delete(one);
  }
  await keepOnlyNeeded(change);
  await change.done;
}

/** Forgets everything. */
export async function forgetAll(store: Store): Promise<void> {
  const change = store.transaction(['accounts', 'actions', 'days', 'playbooks'], 'readwrite');
  for (const name of ['accounts', 'actions', 'days'] as const) await change.objectStore(name).clear();
  await keepOnlyNeeded(change);
  await change.done;
}

/** Without the lists that pages give. */
function withoutLists({ contacts: _, opportunities: __, ...others }: AccountTables = {}): AccountTables {
  return others;
}

/** Read by a rule that was dropped since. */
function isUntaught({ origin, field }: FieldReading, taught: ReadonlySet<FieldKey> | undefined): boolean {
  return origin === 'taught' && taught !== undefined && !taught.has(field);
}

function ofPage({ origin, by }: FieldReading): boolean {
  return by === undefined && origin !== 'sheet';
}

function without(readings: readonly FieldReading[], field: FieldKey): FieldReading[] {
  return readings.filter((reading) => reading.field !== field);
}

function nameIn(readings: readonly FieldReading[]): string | undefined {
  return readings.find((reading) => reading.field === 'name')?.text;
}
