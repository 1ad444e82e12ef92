import { erasePerson, type PersonTrace } from '../../core/exchange/person/erase-person.ts';
import type { Store } from './open-store.ts';
import { keepOnlyNeeded } from './playbooks.ts';
import type { StoredAccount } from './stored-account.ts';

/** Keeps many accounts at once, all or none. */
export async function putAccounts(store: Store, accounts: readonly StoredAccount[]): Promise<void> {
  const change = store.transaction('accounts', 'readwrite');
  for (const account of accounts) void change.store.put(account);
  await change.done;
}

/** Forgets accounts with all that was kept about them. */
export async function forgetAccounts(store: Store, keys: readonly string[]): Promise<void> {
  const change = store.transaction(['accounts', 'actions', 'days', 'playbooks'], 'readwrite');
  for (const key of keys) {
    await change.objectStore('accounts').delete(key);
    for (const name of ['actions', 'days'] as const) {
      const kept = change.objectStore(name);
      for (const one of await kept.index('account').getAllKeys(key)) await kept.delete(one);
    }
  }
  await keepOnlyNeeded(change);
  await change.done;
}

/** Where a person is named in what is kept of one account. */
export interface AccountTraces {
  readonly account: string;
  /** The account's name; undefined where the account itself is not kept any more. */
  readonly name: string | undefined;
  /** The account bears the person's name, which only its user can change. */
  readonly bearsName: boolean;
  readonly traces: readonly PersonTrace[];
}

const PLACES = ['accounts', 'actions', 'days'] as const;

/** Where a person is named, in accounts, in what was done with actions, and in the days that went before. */
export async function findPerson(store: Store, person: string): Promise<AccountTraces[]> {
  const found = new Map<string, PersonTrace[]>();
  for (const place of PLACES) {
    for (const kept of await store.getAll(place)) {
      const { traces } = erasePerson(kept, person);
      if (traces.length === 0) continue;
      const account = 'key' in kept ? kept.key : kept.account;
      found.set(account, [...(found.get(account) ?? []), ...traces.map((one) => inPlace(place, one))]);
    }
  }
  const accounts = await store.getAll('accounts');
  const bearing = new Set(
    accounts
      .filter(({ name }) => erasePerson({ text: name }, person).traces.length > 0)
      .map(({ key }) => key),
  );
  const names = new Map(accounts.map(({ key, name }) => [key, name]));
  return [...new Set([...found.keys(), ...bearing])].map((account) => ({
    account,
    name: names.get(account),
    bearsName: bearing.has(account),
    traces: found.get(account) ?? [],
  }));
}

/** Takes a person out of all that is kept. */
export async function forgetPerson(store: Store, person: string): Promise<void> {
  const change = store.transaction(PLACES, 'readwrite');
  for (const place of PLACES) {
    const kept = change.objectStore(place);
    for (const record of await kept.getAll()) {
      const { value, traces } = erasePerson(record, person);
      // The key stays as it was, so the record takes its own place.
      if (traces.length > 0) await kept.put(value as never);
    }
  }
  await change.done;
}

/** Forgets all accounts, all that was kept about them, all models that days rested on or that were in use, and what was taught. */
export async function forgetBook(store: Store): Promise<void> {
  const change = store.transaction([...PLACES, 'playbooks', 'taught'], 'readwrite');
  for (const name of [...PLACES, 'playbooks', 'taught'] as const) await change.objectStore(name).clear();
  await change.done;
}

/** What was kept of an action or of a day is told from what is kept of the account. */
function inPlace(place: (typeof PLACES)[number], trace: PersonTrace): PersonTrace {
  return place === 'accounts' ? trace : { ...trace, path: [place, ...trace.path] };
}
