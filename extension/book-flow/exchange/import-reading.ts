import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { BookEntry } from '../../../core/exchange/book-file.ts';
import {
  type ImportDraft,
  type ImportSetting,
  importInSteps,
  type ReadImport,
} from '../../../core/exchange/import/read-import.ts';
import {
  type BookComparison,
  type CompareOptions,
  compareInSteps,
} from '../../../core/exchange/merge/compare-books.ts';
import { stepsInTurns } from '../in-turns.ts';

/** How long to wait for the next of several choices, in milliseconds. */
const SOON = 150;
/** Share of the work that reading takes, the rest being comparison; only for how far it is. */
const READING = 0.6;

export type ImportReading = ReturnType<typeof importReading>;

/** What is to be read: a draft of sheets, or the accounts of a colleague's book. */
export interface ToRead extends CompareOptions {
  readonly from: { readonly draft: ImportDraft } | { readonly theirs: readonly BookEntry[] };
  readonly mine: readonly BookEntry[];
  readonly setting: ImportSetting;
}

/** Reads a file and sets it beside the book in turns, so that the page answers, however many rows there are. */
export function importReading(toRead: () => ToRead | undefined, clock: () => number) {
  const read = signal<ReadImport | undefined>(undefined);
  const comparison = signal<BookComparison | undefined>(undefined);
  /** Share that is done, 0–1; undefined when all is. */
  const progress = signal<number | undefined>(undefined);
  let turn = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  /** Whether the file itself must be read anew, and not only compared. */
  let stale = false;

  async function now(): Promise<void> {
    clearTimeout(waiting);
    turn += 1;
    const mine = turn;
    const work = toRead();
    if (work === undefined) {
      clear();
      return;
    }
    progress.value = 0;
    const turns = (from: number, to: number) => ({
      clock,
      told: (done: number, all: number) => (progress.value = from + (to - from) * (done / all)),
      stopped: () => mine !== turn,
    });
    const draft = 'draft' in work.from ? work.from.draft : undefined;
    let found = read.peek();
    if (stale) {
      found = draft && (await stepsInTurns(importInSteps(draft, work.mine, work.setting), turns(0, READING)));
      if (mine !== turn) return;
    }
    const theirs = 'theirs' in work.from ? work.from.theirs : (found?.entries ?? []);
    const compared = await stepsInTurns(compareInSteps(work.mine, theirs, work), turns(READING, 1));
    if (mine !== turn) return;
    stale = false;
    batch(() => {
      read.value = found;
      comparison.value = compared;
      progress.value = undefined;
    });
  }

  function clear(): void {
    turn += 1;
    batch(() => {
      read.value = undefined;
      comparison.value = undefined;
      progress.value = undefined;
    });
  }

  return {
    read: read as ReadonlySignal<ReadImport | undefined>,
    comparison: comparison as ReadonlySignal<BookComparison | undefined>,
    progress: progress as ReadonlySignal<number | undefined>,
    /** Another file. */
    begin: (): Promise<void> => {
      clear();
      stale = true;
      return now();
    },
    /** The choices changed; `columns` where the file must be read anew by them. */
    soon: (what: 'columns' | 'accounts'): void => {
      stale ||= what === 'columns';
      clearTimeout(waiting);
      // What is under way would be about the choices before.
      turn += 1;
      progress.value = 0;
      waiting = setTimeout(() => void now(), SOON);
    },
    clear,
  };
}
