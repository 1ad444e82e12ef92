import type { IDBPDatabase } from 'idb';

/** One step each from the version before it: a database of any age takes all the steps it lacks, in order. */
export const MIGRATIONS: readonly ((store: IDBPDatabase<unknown>) => void)[] = [
  function one(store) {
    const accounts = store.createObjectStore('accounts', { keyPath: 'key' });
    accounts.createIndex('kind', 'kind');
    accounts.createIndex('seen', 'seen');
    const actions = store.createObjectStore('actions', { keyPath: ['account', 'action'] });
    actions.createIndex('account', 'account');
    const days = store.createObjectStore('days', { keyPath: ['account', 'day'] });
    days.createIndex('account', 'account');
  },
];
