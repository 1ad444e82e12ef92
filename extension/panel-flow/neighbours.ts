import { type ReadonlySignal, signal } from '@preact/signals';
import type { Account } from '../../core/account/account.ts';
import type { BookMoney } from '../../core/account/in-book-currency.ts';
import { accountOf } from '../book-flow/book-account.ts';
import { inTurns } from '../book-flow/in-turns.ts';
import { sampleBookNow } from '../book-flow/kept-accounts.ts';
import type { StoredAccount } from '../storage/stored-account.ts';
import type { Keeper } from './keeper.ts';
import { localDay } from './local-day.ts';

export type Neighbours = ReturnType<typeof neighboursOf>;

/** All accounts of a book by their keys; undefined until they are loaded. */
export type BookAccounts = ReadonlyMap<string, Account> | undefined;

const OWN: readonly StoredAccount['kind'][] = ['page', 'typed', 'sheet'];
/** Changes come in flocks: an import, a page that is read field by field. */
const SOON = 400;

/** The accounts among which the one in front is placed: loaded in turns, and anew when what is kept changes. */
export function neighboursOf(keeper: Keeper, now: () => Date, money: () => BookMoney) {
  const own = signal<BookAccounts>(undefined);
  const sample = signal<BookAccounts>(undefined);
  let turn = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  async function load(): Promise<void> {
    turn += 1;
    const mine = turn;
    const kept = (await Promise.all(OWN.map((kind) => keeper.list(kind)))).flat();
    const found = await inTurns(kept, (stored) => [stored.key, accountOf(stored, money())] as const, {
      clock: () => now().getTime(),
      told: () => undefined,
      stopped: () => mine !== turn,
    });
    if (found !== undefined && mine === turn) own.value = new Map(found);
  }

  async function loadSample(): Promise<void> {
    const at = now();
    const found = await sampleBookNow(keeper, at, localDay(at), money());
    sample.value = new Map(found.map(({ stored, account }) => [stored.key, account]));
  }

  return {
    own: own as ReadonlySignal<BookAccounts>,
    sample: sample as ReadonlySignal<BookAccounts>,
    loadSample,
    /** After a moment in which nothing else changed. */
    loadSoon: () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => void load(), SOON);
    },
  };
}
