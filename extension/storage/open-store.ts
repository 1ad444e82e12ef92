import { type IDBPDatabase, openDB } from 'idb';
import { MIGRATIONS } from './migrations.ts';
import { STORE_NAME, type StoreSchema } from './schema.ts';

export type Store = IDBPDatabase<StoreSchema>;

/** Opens the database of this browser, bringing an older one up to date. */
export function openStore(name: string = STORE_NAME): Promise<Store> {
  return openDB<StoreSchema>(name, MIGRATIONS.length, {
    async upgrade(store, from, _to, change) {
      for (const step of MIGRATIONS.slice(from)) {
        await step(
          store as unknown as IDBPDatabase<unknown>,
          change as unknown as Parameters<typeof step>[1],
        );
      }
    },
    blocking(_current, _blocked, event) {
      // A newer version of the extension waits in another panel: give way, this panel opens anew when needed.
      (event.target as IDBDatabase).close();
    },
  });
}
