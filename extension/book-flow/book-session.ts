import { batch, effect, type ReadonlySignal, signal } from '@preact/signals';
import { assess } from '../../core/assessment/assess.ts';
import { type Book, bookOf } from '../../core/assessment/book.ts';
import type { Playbook } from '../../core/playbook/schema.ts';
import type { Keeper } from '../panel-flow/keeper.ts';
import { localDay } from '../panel-flow/local-day.ts';
import { sampleAccounts } from '../panel-flow/sample-accounts.ts';
import { sampleSubject } from '../panel-flow/sample-subject.ts';
import type { StoredAccount } from '../storage/stored-account.ts';
import { accountOf, type BookAccount } from './book-account.ts';
import { inTurns } from './in-turns.ts';

export type BookSession = ReturnType<typeof bookSession>;

/** The user's own accounts, or the invented ones that show what the page does. */
export type BookSource = 'own' | 'sample';

const OWN: readonly StoredAccount['kind'][] = ['page', 'typed', 'sheet'];

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
  /** What the accounts are searched for, as typed. */
  const search = signal('');
  let turn = 0;

  async function load(): Promise<void> {
    turn += 1;
    const mine = turn;
    const by = playbook.value;
    const today = localDay(now());
    progress.value = 0;
    const kept = (await Promise.all(OWN.map((kind) => keeper.list(kind)))).flat();
    const listed = source.value === 'own' ? kept.map((stored) => ({ stored })) : await sampleBookNow(today);
    if (mine !== turn) return;
    const whole = listed.map(({ stored, tables }: Listed) => ({
      stored,
      account: accountOf(stored, tables),
    }));
    const around = bookOf(
      whole.map((one) => one.account),
      by,
    );
    const assessed = await inTurns(
      whole,
      ({ stored, account }): BookAccount => ({
        stored,
        account,
        assessment: assess(account, { playbook: by, asOf: today, book: around }),
      }),
      {
        clock: () => now().getTime(),
        told: (done) => (progress.value = done / whole.length),
        stopped: () => mine !== turn,
      },
    );
    if (assessed === undefined) return;
    batch(() => {
      own.value = kept.length;
      accounts.value = assessed;
      book.value = around;
      progress.value = undefined;
    });
  }

  /** The sample, with what the user typed over it. */
  async function sampleBookNow(today: string): Promise<Listed[]> {
    const changed = new Map((await keeper.list('sample')).map((stored) => [stored.key, stored]));
    return sampleAccounts(today).map((sample) => {
      const { stored } = sampleSubject(sample, now().toISOString());
      const typed = changed.get(stored.key)?.typed ?? stored.typed;
      return { stored: { ...stored, typed }, tables: sample.account };
    });
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

  // Another playbook is another book; the first run is the first look.
  const stop = effect(() => {
    playbook.value;
    void load();
  });

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
    today: () => localDay(now()),
    load,
    show,
    stop,
  };
}

interface Listed {
  readonly stored: StoredAccount;
  readonly tables?: Parameters<typeof accountOf>[1];
}
