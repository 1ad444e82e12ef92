import { browser } from 'wxt/browser';

/** When one open action is due: an ISO day, or milliseconds since 1970 where a norm sets an hour. */
export type DueTime = string | number;

const PREFIX = 'due ';

let last: Promise<void> = Promise.resolve();

/** In the extension's own storage, whose changes wake the background. */
export const dueTimes = {
  keep: inOrder(keep),
  keepAll: inOrder(keepAll),
  forget: inOrder(forget),
} as const;

/** The due times of an account's open actions, for the number on the button; one without any keeps nothing. */
async function keep(account: string, times: readonly DueTime[]): Promise<void> {
  const key = PREFIX + account;
  const { [key]: before } = await browser.storage.local.get(key);
  if (same(before, times)) return;
  if (times.length === 0) await browser.storage.local.remove(key);
  else await browser.storage.local.set({ [key]: times });
}

/** The due times of all accounts: those of accounts that are not among them go. */
async function keepAll(all: ReadonlyMap<string, readonly DueTime[]>): Promise<void> {
  const before = await allDueTimes();
  const gone = [...before.keys()].filter((account) => (all.get(account) ?? []).length === 0);
  const changed = [...all].filter(
    ([account, times]) => times.length > 0 && !same(before.get(account), times),
  );
  if (gone.length > 0) await browser.storage.local.remove(gone.map((account) => PREFIX + account));
  if (changed.length > 0)
    await browser.storage.local.set(
      Object.fromEntries(changed.map(([account, times]) => [PREFIX + account, times])),
    );
}

/** Forgets those of some accounts, or of all. */
async function forget(accounts?: readonly string[]): Promise<void> {
  const which = accounts ?? [...(await allDueTimes()).keys()];
  if (which.length > 0) await browser.storage.local.remove(which.map((account) => PREFIX + account));
}

/** By the key of the account. */
export async function allDueTimes(): Promise<Map<string, readonly DueTime[]>> {
  const kept = await browser.storage.local.get(null);
  return new Map(
    Object.entries(kept).flatMap(([key, times]) =>
      key.startsWith(PREFIX) && Array.isArray(times)
        ? [[key.slice(PREFIX.length), times as DueTime[]] as const]
        : [],
    ),
  );
}

export function onDueTimesKept(use: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (Object.keys(changes).some((key) => key.startsWith(PREFIX))) use();
  });
}

/** Each looks at what is kept before it writes: none may begin before the one before it has ended. */
function inOrder<A extends readonly unknown[]>(work: (...args: A) => Promise<void>) {
  return (...args: A): Promise<void> => {
    const mine = last.then(() => work(...args));
    last = mine.catch(() => undefined);
    return mine;
  };
}

function same(before: unknown, times: readonly DueTime[]): boolean {
  return JSON.stringify(before ?? []) === JSON.stringify(times);
}
