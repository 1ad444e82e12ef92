import type { IDBPDatabase, IDBPTransaction } from 'idb';

type Change = IDBPTransaction<unknown, string[], 'versionchange'>;

/** One step each from the version before it: a database of any age takes all the steps it lacks, in order. */
export const MIGRATIONS: readonly ((store: IDBPDatabase<unknown>, change: Change) => void | Promise<void>)[] =
  [
    function one(store) {
      const accounts = store.createObjectStore('accounts', { keyPath: 'key' });
      accounts.createIndex('kind', 'kind');
      accounts.createIndex('seen', 'seen');
      const actions = store.createObjectStore('actions', { keyPath: ['account', 'action'] });
      actions.createIndex('account', 'account');
      const days = store.createObjectStore('days', { keyPath: ['account', 'day'] });
      days.createIndex('account', 'account');
    },

    /** Playbooks are kept so that a change can be explained; a day has the classes of every scheme. */
    async function two(store, change) {
      store.createObjectStore('playbooks', { keyPath: 'hash' }).createIndex('left', 'left');
      const days = change.objectStore('days');
      days.createIndex('playbook', 'playbook');
      for (let at = await days.openCursor(); at !== null; at = await at.continue()) {
        const { valueClass, ...day } = at.value;
        await at.update({ ...day, classes: valueClass === undefined ? {} : { value: valueClass } });
      }
    },

    /** What the user taught by pointing: one rule for each thing that is read off one kind of page. */
    function three(store) {
      store.createObjectStore('taught', { keyPath: ['rule.origin', 'rule.pattern', 'rule.of'] });
    },
  ];
