import { batch, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { RememberedAction } from '../../core/actions/remembered-action.ts';
import { type Book, bookOf } from '../../core/assessment/book.ts';
import type { Playbook } from '../../core/playbook/schema.ts';
import { clockOf } from '../panel-flow/clock.ts';
import type { Keeper } from '../panel-flow/keeper.ts';
import { localDay } from '../panel-flow/local-day.ts';
import { nextTurn } from '../panel-flow/next-turn.ts';
import type { StoredAccount } from '../storage/stored-account.ts';
import { type Around, assessAccount } from './assess-account.ts';
import type { BookAccount } from './book-account.ts';
import { inTurns } from './in-turns.ts';
import { keptAccount, ownAccounts, sampleBookNow } from './kept-accounts.ts';

/** How long to wait for the next of many changes, in milliseconds. */
const SOON = 600;

export type BookSession = ReturnType<typeof bookSession>;

/** The user's own accounts, or the invented ones that show what the page does. */
export type BookSource = 'own' | 'sample';

export interface BookSettings {
  readonly keeper: Keeper;
  readonly playbook: ReadonlySignal<Playbook>;
  readonly now: () => Date;
}

/** All accounts of this browser, assessed as one book, without a word about how they look. */
export function bookSession({ keeper, playbook, now }: BookSettings) {
  const source = signal<BookSource>('own');
  const accounts = signal<readonly BookAccount[]>([]);
  const book = signal<Book | undefined>(undefined);
  /** Share of the accounts that are assessed, 0–1; undefined when all are. */
  const progress = signal<number | undefined>(0);
  /** How many accounts of one's own are kept, whichever book is shown. */
  const own = signal(0);
  /** Key of the account that is looked at. */
  const chosen = signal<string | undefined>(undefined);
  /** Keys picked in a picture, which then stand alone in the table; undefined when nothing is picked. */
  const picked = signal<ReadonlySet<string> | undefined>(undefined);
  /** ISO day as of which everything is assessed; undefined is today, and moves with it. */
  const asOf = signal<string | undefined>(undefined);
  /** What the accounts are searched for, as typed. */
  const search = signal('');
  let remembered: Around['remembered'] = new Map();
  let turn = 0;
  const today = (): string => asOf.value ?? localDay(now());
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let turning: ReturnType<typeof setTimeout> | undefined;

  /** Assesses all accounts anew; those on the page stay until their successors are ready. */
  async function load(): Promise<void> {
    turn += 1;
    const mine = turn;
    const [by, day, shown] = [playbook.value, today(), source.peek()];
    const first = accounts.peek().length === 0;
    if (first) progress.value = 0;
    const [mineKept, memory] = await Promise.all([ownAccounts(keeper, by), keeper.allActions()]);
    const kept = shown === 'own' ? mineKept : await sampleBookNow(keeper, now(), day, by);
    if (mine !== turn) return;
    remembered = byAccount(memory);
    const around = aroundOf(kept, by, day);
    const assessed = await inTurns(kept, (one) => assessAccount(one.stored, one.account, around), {
      clock: () => now().getTime(),
      told: (done) => {
        if (first) progress.value = done / kept.length;
      },
      stopped: () => mine !== turn,
    });
    if (assessed === undefined) return;
    batch(() => {
      own.value = mineKept.length;
      accounts.value = assessed;
      book.value = around.book;
      progress.value = undefined;
    });
    clearTimeout(turning);
    if (asOf.peek() === undefined) {
      const assessments = assessed.map(({ assessment }) => assessment);
      turning = setTimeout(() => void load(), nextTurn(assessments, now()));
    }
  }

  /**
   * Takes an account as it is now, and what became of its actions: it is assessed at once, and what depends on
   * the whole book a moment later.
   */
  function replace(stored: StoredAccount, actions: readonly RememberedAction[]): void {
    const before = accounts.peek();
    const at = before.findIndex((one) => one.stored.key === stored.key);
    const old = before[at];
    if (old === undefined) return;
    const day = today();
    const { account } = keptAccount(stored, day, playbook.peek());
    remembered = new Map(remembered).set(stored.key, actions);
    const all = before.with(at, { ...old, stored, account });
    const around = aroundOf(all, playbook.peek(), day);
    // What is being assessed does not know of it yet.
    turn += 1;
    loadSoon();
    batch(() => {
      book.value = around.book;
      accounts.value = all.with(at, assessAccount(stored, account, around));
    });
  }

  /** For changes that come in flocks, and need not be seen at once. */
  function loadSoon(): void {
    clearTimeout(waiting);
    waiting = setTimeout(() => void load(), SOON);
  }

  function aroundOf(whole: readonly Pick<BookAccount, 'account'>[], by: Playbook, today: string): Around {
    const all = whole.map((one) => one.account);
    const clock = asOf.peek() === undefined ? clockOf(now()) : undefined;
    return { playbook: by, today, clock, book: bookOf(all, by), remembered };
  }

  function show(next: BookSource): void {
    batch(() => {
      source.value = next;
      accounts.value = [];
      chosen.value = undefined;
      picked.value = undefined;
    });
    void load();
  }

  // Another playbook or another day is another book; the first run is the first look.
  const stopFollowing = effect(() => {
    playbook.value;
    asOf.value;
    void load();
  });

  function stop(): void {
    stopFollowing();
    clearTimeout(waiting);
    clearTimeout(turning);
  }

  return {
    source: source as ReadonlySignal<BookSource>,
    accounts: accounts as ReadonlySignal<readonly BookAccount[]>,
    book: book as ReadonlySignal<Book | undefined>,
    progress: progress as ReadonlySignal<number | undefined>,
    own: own as ReadonlySignal<number>,
    playbook,
    chosen,
    picked,
    search,
    now,
    asOf,
    today,
    load,
    loadSoon,
    replace,
    show,
    stop,
  };
}

function byAccount(all: readonly RememberedAction[]): Around['remembered'] {
  const found = new Map<string, RememberedAction[]>();
  for (const one of all) found.set(one.account, [...(found.get(one.account) ?? []), one]);
  return found;
}
