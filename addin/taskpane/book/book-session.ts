import { type ReadonlySignal, signal } from '@preact/signals';
import type { Secrecy } from '../../../core/account/care-record.ts';
import type { BookFile } from '../../../core/exchange/book-file.ts';
import { type ReadBook, readBookFile } from '../../../core/exchange/read-book-file.ts';
import type { Disclosed } from '../../../core/exchange/release/disclosed.ts';
import type { LocalText } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import type { PaneSession } from '../pane-session.ts';
import { reasonOf } from '../reason-of.ts';
import { bookText } from './book-text.ts';
import { type BookWorkbook, exportBook } from './export-book.ts';
import { importBook } from './import-book.ts';
import { writtenText } from './written-text.ts';

export type Exchange =
  | { readonly state: 'idle' }
  | { readonly state: 'refused'; readonly file: string; readonly faults: NonNullable<ReadBook['faults']> }
  | { readonly state: 'asking'; readonly file: string; readonly book: BookFile }
  | { readonly state: 'running'; readonly name: string; readonly share: number }
  | {
      readonly state: 'said';
      readonly text: string;
      readonly failed: boolean;
      /** Rows and cells that were left out, each in words. */
      readonly left?: readonly string[];
      /** The file's text, for hosts that save no files. */
      readonly file?: string;
    };

export interface BookSession {
  readonly exchange: ReadonlySignal<Exchange>;
  /** Up to which level a book is exported. */
  readonly level: ReadonlySignal<Secrecy>;
  readonly chooseLevel: (level: Secrecy) => void;
  /** What went out of this workbook, the latest first. */
  readonly disclosed: ReadonlySignal<readonly Disclosed[]>;
  /** Looks at a file that was chosen. */
  readonly open: (text: string, file: string) => void;
  /** Writes the book that was looked at to new sheets. */
  readonly take: () => Promise<void>;
  readonly export: (save: (text: string, name: string) => void) => Promise<void>;
  readonly cancel: () => void;
}

/** Where it is kept what went out. */
export interface DisclosureWorkbook {
  disclosures(): Promise<readonly Disclosed[]>;
  logDisclosure(one: Disclosed): Promise<readonly Disclosed[]>;
}

/** A book of the sidebar as sheets of this workbook, and a table as a book. */
export function bookSession(pane: PaneSession, workbook: BookWorkbook & DisclosureWorkbook): BookSession {
  const exchange = signal<Exchange>({ state: 'idle' });
  const level = signal<Secrecy>('internal');
  const disclosed = signal<readonly Disclosed[]>([]);
  // Without it the list starts with what goes out now.
  void workbook.disclosures().then(
    (all) => {
      disclosed.value = all;
    },
    () => undefined,
  );
  let cancelled = false;
  const tell = (text: LocalText, values: Record<string, string | number> = {}, failed = false) => {
    exchange.value = { state: 'said', text: say(text, pane.language, values), failed };
  };
  const run = async (name: LocalText, work: (step: (share: number) => boolean) => Promise<void>) => {
    cancelled = false;
    const step = (share: number) => {
      exchange.value = { state: 'running', name: say(name, pane.language), share };
      return !cancelled;
    };
    step(0);
    await work(step).catch((error: unknown) => tell(bookText.failed, { reason: reasonOf(error) }, true));
  };

  return {
    exchange,
    level,
    chooseLevel: (next) => {
      level.value = next;
    },
    disclosed,
    open: (text, file) => {
      const { book, faults } = readBookFile(text);
      exchange.value =
        book === undefined ? { state: 'refused', file, faults } : { state: 'asking', file, book };
    },
    take: async () => {
      const { value } = exchange;
      if (value.state !== 'asking') return;
      await run(bookText.writing, async (step) => {
        const done = await pane.writing(() =>
          importBook(value.book, pane.language, pane.playbook, workbook, step),
        );
        if (done === undefined) tell(bookText.cancelled);
        else tell(bookText.taken, { accounts: value.book.accounts.length, ...done });
      });
    },
    export: (save) =>
      run(bookText.reading, async (step) => {
        const result = await exportBook(pane, workbook, level.value, step);
        if (result.kind === 'cancelled') tell(bookText.cancelled);
        else if (result.kind === 'refused')
          exchange.value = { state: 'said', failed: true, text: result.why };
        else {
          save(result.text, result.name);
          const text = writtenText(result, level.value, pane);
          exchange.value = { state: 'said', failed: false, text, left: result.left, file: result.text };
          // Not the file's name, which may bear a person's.
          const what = say(bookText.title, pane.language);
          const { count: accounts, withheld } = result;
          const entry = { at: pane.now().toISOString(), what, level: level.value, accounts, withheld };
          disclosed.value = await pane.writing(() => workbook.logDisclosure(entry));
        }
      }),
    cancel: () => {
      cancelled = true;
      if (exchange.value.state !== 'running') exchange.value = { state: 'idle' };
    },
  };
}
