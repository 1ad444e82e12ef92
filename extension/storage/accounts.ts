import type { FieldKey } from '../../core/account/field.ts';
import type { FieldReading } from '../../core/account/reading.ts';
import type { Store } from './open-store.ts';
import type { StoredAccount } from './stored-account.ts';

export function findAccount(store: Store, key: string): Promise<StoredAccount | undefined> {
  return store.get('accounts', key);
}

/** Accounts of a kind, the last seen first. */
export async function listAccounts(store: Store, kind: StoredAccount['kind']): Promise<StoredAccount[]> {
  const found = await store.getAllFromIndex('accounts', 'kind', kind);
  return found.toSorted((a, b) => (a.seen < b.seen ? 1 : -1));
}

/** Keeps what was just read, beside what the user typed before. */
export async function keepVisit(store: Store, visit: Omit<StoredAccount, 'typed'>): Promise<StoredAccount> {
  const change = store.transaction('accounts', 'readwrite');
  const before = await change.store.get(visit.key);
  const account: StoredAccount = { ...visit, typed: before?.typed ?? [] };
  await change.store.put(account);
  await change.done;
  return account;
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
  const change = store.transaction(['accounts', 'actions', 'days'], 'readwrite');
  await change.objectStore('accounts').delete(key);
  for (const name of ['actions', 'days'] as const) {
    const kept = change.objectStore(name);
    for (const one of await kept.index('account').getAllKeys(key)) await kept.delete(one);
  }
  await change.done;
}

/** Forgets everything. */
export async function forgetAll(store: Store): Promise<void> {
  const change = store.transaction(['accounts', 'actions', 'days'], 'readwrite');
  for (const name of ['accounts', 'actions', 'days'] as const) await change.objectStore(name).clear();
  await change.done;
}

function without(readings: readonly FieldReading[], field: FieldKey): FieldReading[] {
  return readings.filter((reading) => reading.field !== field);
}

function nameIn(readings: readonly FieldReading[]): string | undefined {
  return readings.find((reading) => reading.field === 'name')?.text;
}
