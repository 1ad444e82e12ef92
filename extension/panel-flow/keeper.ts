import type { AccountNotes } from '../../core/account/account-notes.ts';
import type { FieldReading } from '../../core/account/reading.ts';
import type { Raised } from '../../core/actions/raised.ts';
import type { RememberedAction } from '../../core/actions/remembered-action.ts';
import { erasePerson } from '../../core/exchange/person/erase-person.ts';
import type { Playbook } from '../../core/playbook/schema.ts';
import {
  findAccount,
  forgetAccount,
  keepNotes,
  keepRaised,
  keepTyped,
  keepVisit,
  listAccounts,
  type Visit,
  visited,
} from '../storage/accounts.ts';
import {
  allRememberedActions,
  recallAction,
  rememberAction,
  rememberedActions,
} from '../storage/action-memory.ts';
import {
  findPerson,
  forgetAccounts,
  forgetBook,
  forgetPerson,
  putAccounts,
} from '../storage/book-changes.ts';
import { type DaySummary, daySummaries, keepDaySummary } from '../storage/day-summaries.ts';
import type { DueTime } from '../storage/due-times.ts';
import type { Store } from '../storage/open-store.ts';
import { earlierModels, findPlaybook, keepEarlierModel } from '../storage/playbooks.ts';
import type { StoredAccount } from '../storage/stored-account.ts';

export type Keeper = ReturnType<typeof keeperOf>;

/** Where the due times stand that the button counts: beside the accounts, so that counting them opens no database. */
export interface DueTimeStore {
  keep(account: string, times: readonly DueTime[]): Promise<void>;
  keepAll(all: ReadonlyMap<string, readonly DueTime[]>): Promise<void>;
  /** Of some accounts, or of all. */
  forget(accounts?: readonly string[]): Promise<void>;
}

const NO_DUES: DueTimeStore = {
  keep: async () => undefined,
  keepAll: async () => undefined,
  forget: async () => undefined,
};

/**
 * The kept records, for a panel that must go on working where the browser refuses to keep any (private windows,
 * a full disk): what cannot be kept is reported, and lasts as long as the panel.
 *
 * @param told Hears of each change of an account, so that other pages can be told.
 * @param dues Keeps when open actions are due, for the number on the button.
 */
export function keeperOf(
  store: Promise<Store>,
  report: (error: string) => void,
  told: () => void = () => undefined,
  dues: DueTimeStore = NO_DUES,
) {
  const accounts = new Map<string, StoredAccount>();

  async function attempt<T>(work: (store: Store) => Promise<T>, otherwise: T): Promise<T> {
    try {
      return await work(await store);
    } catch (error) {
      report(String(error));
      return otherwise;
    }
  }

  async function change<T>(work: (store: Store) => Promise<T>, otherwise: T): Promise<T> {
    const done = await attempt(work, otherwise);
    told();
    return done;
  }

  function here<T extends StoredAccount>(account: T): T {
    accounts.set(account.key, account);
    return account;
  }

  return {
    find: (key: string) => attempt((open) => findAccount(open, key), accounts.get(key)),
    list: (kind: StoredAccount['kind']) =>
      attempt(
        (open) => listAccounts(open, kind),
        [...accounts.values()].filter((account) => account.kind === kind),
      ),
    visit: async (visit: Visit) =>
      here(await change((open) => keepVisit(open, visit), visited(visit, accounts.get(visit.key)))),
    create: async (account: StoredAccount) => {
      await change((open) => open.put('accounts', account), account.key);
      return here(account);
    },
    /** `account` is as it was before the reading. */
    typed: async (account: StoredAccount, reading: FieldReading) => {
      const others = (accounts.get(account.key) ?? account).typed.filter(
        (one) => one.field !== reading.field,
      );
      here({ ...account, typed: reading.text.trim() === '' ? others : [...others, reading] });
      await change((open) => keepTyped(open, account.key, reading), account);
    },
    note: async (account: StoredAccount, noted: AccountNotes) => {
      here({ ...account, noted });
      await change((open) => keepNotes(open, account.key, noted), undefined);
    },
    /** Nobody needs to be told: what is shown already counts from these days. */
    raised: (raised: ReadonlyMap<string, Raised>) => attempt((open) => keepRaised(open, raised), undefined),
    /** Of an account that was forgotten meanwhile nothing is kept again. */
    due: (key: string, times: readonly DueTime[]) =>
      attempt(async (open) => {
        if ((await findAccount(open, key)) !== undefined) await dues.keep(key, times);
      }, undefined),
    dueOfAll: (all: ReadonlyMap<string, readonly DueTime[]>) => attempt(() => dues.keepAll(all), undefined),
    allActions: () => attempt(allRememberedActions, []),
    actions: (key: string) => attempt((open) => rememberedActions(open, key), []),
    act: (one: RememberedAction) => change((open) => rememberAction(open, one), undefined),
    recall: (account: string, action: string) =>
      change((open) => recallAction(open, account, action), undefined),
    day: (summary: DaySummary, playbook: Playbook) =>
      attempt((open) => keepDaySummary(open, summary, playbook), undefined),
    days: (account: string) => attempt((open) => daySummaries(open, account), []),
    playbook: (hash: string) => attempt((open) => findPlaybook(open, hash), undefined),
    earlierModels: () => attempt(earlierModels, []),
    earlierModel: (playbook: Playbook, left: Date) =>
      attempt((open) => keepEarlierModel(open, playbook, left.toISOString()), undefined),
    putAll: async (all: readonly StoredAccount[]) => {
      for (const account of all) here(account);
      await change((open) => putAccounts(open, all), undefined);
    },
    forgetAll: async (keys: readonly string[]) => {
      for (const key of keys) accounts.delete(key);
      await change(async (open) => {
        await forgetAccounts(open, keys);
        await dues.forget(keys);
      }, undefined);
    },
    /** How many rules were taught, which go with everything else. */
    countTaught: () => attempt((open) => open.count('taught'), 0),
    findPerson: (person: string) => attempt((open) => findPerson(open, person), []),
    forgetPerson: async (person: string) => {
      for (const account of accounts.values()) here(erasePerson(account, person).value);
      await change((open) => forgetPerson(open, person), undefined);
    },
    forgetBook: async () => {
      accounts.clear();
      await change(async (open) => {
        await forgetBook(open);
        await dues.forget();
      }, undefined);
    },
    forget: async (key: string) => {
      accounts.delete(key);
      await change(async (open) => {
        await forgetAccount(open, key);
        await dues.forget([key]);
      }, undefined);
    },
  };
}
