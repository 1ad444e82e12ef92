import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from './browser.ts';

export interface KeptDay {
  readonly account: string;
  readonly day: string;
  readonly value?: number;
  readonly fields?: Readonly<Record<string, unknown>>;
}

/** Puts records into a store of the extension's database, and gives all that stands there then. */
export function inStore<T>(page: Page, store: string, more: readonly T[] = []): Promise<T[]> {
  return page.evaluate(
    ({ name, records }) =>
      new Promise<T[]>((resolve, reject) => {
        const opened = indexedDB.open('kam-sidecar');
        opened.onerror = () => reject(opened.error);
        opened.onsuccess = () => {
          const kept = opened.result.transaction(name, 'readwrite').objectStore(name);
          for (const one of records) kept.put(one);
          const all = kept.getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            opened.result.close();
            resolve(all.result as T[]);
          };
        };
      }),
    { name: store, records: more as T[] },
  );
}

/** All days that the extension keeps, as they stand in its database. */
export function keptDays(page: Page): Promise<KeptDay[]> {
  return inStore<KeptDay>(page, 'days');
}

/** Lets everything that is kept of days stand on one earlier day, as if no one had looked since. */
export function makeEarlier(page: Page, day: string): Promise<void> {
  return page.evaluate(
    (earlier) =>
      new Promise<void>((resolve, reject) => {
        const opened = indexedDB.open('kam-sidecar');
        opened.onerror = () => reject(opened.error);
        opened.onsuccess = () => {
          const change = opened.result.transaction('days', 'readwrite');
          const days = change.objectStore('days');
          const all = days.getAll();
          all.onsuccess = () => {
            days.clear();
            for (const { until: _until, ...one } of all.result) days.put({ ...one, day: earlier });
          };
          change.oncomplete = () => {
            opened.result.close();
            resolve();
          };
        };
      }),
    day,
  );
}

/** Lays out the database as the first version did, with one day in it. Before anything else has opened it. */
export async function prepareFirstVersion(browser: ExtensionBrowser, day: object): Promise<void> {
  // An icon stands on the extension's own ground and runs nothing.
  const page = await browser.open(`chrome-extension://${browser.id}/icons/16.png`);
  await page.evaluate(
    (first) =>
      new Promise<void>((resolve, reject) => {
        const opened = indexedDB.open('kam-sidecar', 1);
        opened.onerror = () => reject(opened.error);
        opened.onupgradeneeded = () => {
          const store = opened.result;
          const accounts = store.createObjectStore('accounts', { keyPath: 'key' });
          accounts.createIndex('kind', 'kind');
          accounts.createIndex('seen', 'seen');
          const actions = store.createObjectStore('actions', { keyPath: ['account', 'action'] });
          actions.createIndex('account', 'account');
          const days = store.createObjectStore('days', { keyPath: ['account', 'day'] });
          days.createIndex('account', 'account');
          days.put({ coverage: 0.5, valueClass: 'low', playbook: '000000000000', ...first });
        };
        opened.onsuccess = () => {
          opened.result.close();
          resolve();
        };
      }),
    day,
  );
  await page.close();
}
