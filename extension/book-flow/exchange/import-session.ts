import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { BookFault } from '../../../core/exchange/book-fault.ts';
import type { BookFile } from '../../../core/exchange/book-file.ts';
import type { ImportDraft } from '../../../core/exchange/import/read-import.ts';
import type { Side } from '../../../core/exchange/merge/compare-accounts.ts';
import type { MatchAnswer } from '../../../core/exchange/merge/match-accounts.ts';
import { type ChoiceForAll, choiceForAll, mergeBooks } from '../../../core/exchange/merge/merge-books.ts';
import type { Language, LocalText } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import type { Keeper } from '../../panel-flow/keeper.ts';
import type { StoredAccount } from '../../storage/stored-account.ts';
import type { BookSession } from '../book-session.ts';
import { ownAccounts } from '../kept-accounts.ts';
import { conflictKey } from './conflict-key.ts';
import { importReading } from './import-reading.ts';
import { readFile } from './read-file.ts';
import { sideText } from './side-text.ts';
import { entryOf, storedEntry } from './stored-entry.ts';
import { type ImportedAccount, undoImport } from './undo-import.ts';

export type ImportSession = ReturnType<typeof importSession>;

/** Where the import stands. */
export type ImportStep =
  | { readonly kind: 'choose'; readonly why?: LocalText; readonly faults?: readonly BookFault[] }
  | { readonly kind: 'reading' }
  | { readonly kind: 'sheet'; readonly file: string }
  | { readonly kind: 'book'; readonly file: string; readonly book: BookFile }
  | { readonly kind: 'done'; readonly file: string; readonly added: number; readonly changed: number }
  | {
      readonly kind: 'undone';
      /** Names of the accounts that were changed after the import. */
      readonly stayed: readonly string[];
    };

export interface ImportSettings {
  readonly keeper: Keeper;
  readonly session: BookSession;
  readonly language: ReadonlySignal<Language>;
}

const NO_DRAFT: ImportDraft = { tables: [], main: -1, targets: new Map() };

/** Takes a file of sheets or a colleague's book into one's own accounts; nothing is kept before the user says so. */
export function importSession({ keeper, session, language }: ImportSettings) {
  const step = signal<ImportStep>({ kind: 'choose' });
  const draft = signal<ImportDraft>(NO_DRAFT);
  const mine = signal<readonly StoredAccount[]>([]);
  const answers = signal<ReadonlyMap<string, MatchAnswer>>(new Map());
  const all = signal<ChoiceForAll>('stands');
  /** Conflicts that were decided one by one. */
  const single = signal<ReadonlyMap<string, Side>>(new Map());
  let at = '';
  let imported: readonly ImportedAccount[] = [];

  const entries = computed(() => mine.value.map(entryOf));
  const reading = importReading(
    () => {
      const now = step.peek();
      const around = {
        mine: entries.peek(),
        answers: answers.peek(),
        setting: { playbook: session.playbook.peek(), at },
      };
      if (now.kind === 'sheet') return { ...around, from: { draft: draft.peek() } };
      if (now.kind === 'book')
        return { ...around, from: { theirs: now.book.accounts }, by: now.book.by ?? now.file };
      return undefined;
    },
    () => session.now().getTime(),
  );
  const { read, comparison, progress } = reading;
  const merged = computed(() => {
    if (comparison.value === undefined) return undefined;
    const rule = choiceForAll(all.value);
    const own = single.value;
    return mergeBooks(comparison.value, {
      field: (conflict, account) =>
        own.get(conflictKey(account, conflict.field)) ?? rule.field(conflict, account),
      line: (conflict, account) =>
        own.get(conflictKey(account, conflict.table, conflict.name)) ?? rule.line(conflict, account),
    });
  });

  async function choose(file: string, bytes: Uint8Array): Promise<void> {
    step.value = { kind: 'reading' };
    at = session.now().toISOString();
    const found = await readFile(bytes, file, session.playbook.peek());
    const kept = (await ownAccounts(keeper, session.playbook.peek())).map(({ stored }) => stored);
    batch(() => {
      mine.value = kept;
      answers.value = new Map();
      single.value = new Map();
      all.value = 'stands';
      draft.value = found.kind === 'sheet' ? withNobody(found.draft) : NO_DRAFT;
      switch (found.kind) {
        case 'refused':
          step.value = { ...found, kind: 'choose' };
          break;
        case 'sheet':
          step.value = { kind: 'sheet', file };
          break;
        case 'book':
          step.value = { kind: 'book', file, book: found.book };
          break;
      }
    });
    await reading.begin();
  }

  // Rates and currency are the playbook's.
  session.playbook.subscribe(() => {
    if (step.peek().kind === 'sheet') reading.soon('columns');
  });

  /** A list of deals alone is meant to be taken whole, those without an account too. */
  function withNobody(read: ImportDraft): ImportDraft {
    return read.main >= 0 ? read : { ...read, nobody: say(sideText.nobody, language.peek()) };
  }

  /** Keeps what the preview shows, once it shows all. */
  async function keep(): Promise<void> {
    const now = step.peek();
    const result = merged.peek();
    if (
      result === undefined ||
      progress.peek() !== undefined ||
      (now.kind !== 'sheet' && now.kind !== 'book')
    )
      return;
    const before = new Map(mine.peek().map((stored) => [stored.key, stored]));
    const { added, changed } = result;
    const next = [...added, ...changed].map((entry) => storedEntry(entry, before.get(entry.key), at));
    await keeper.putAll(next);
    imported = next.map((written) => ({ before: before.get(written.key), written }));
    step.value = { kind: 'done', file: now.file, added: added.length, changed: changed.length };
    session.show('own');
  }

  /** Puts everything back as it was before the import, but for what was changed since. */
  async function undo(): Promise<void> {
    const now = await ownAccounts(keeper, session.playbook.peek());
    const { put, forget, stayed } = undoImport(
      imported,
      new Map(now.map(({ stored }) => [stored.key, stored])),
    );
    await keeper.putAll(put);
    await keeper.forgetAll(forget);
    imported = [];
    step.value = { kind: 'undone', stayed: stayed.map(({ name }) => name) };
    session.show('own');
  }

  return {
    step: step as ReadonlySignal<ImportStep>,
    draft: draft as ReadonlySignal<ImportDraft>,
    read,
    comparison,
    /** How far reading is, 0–1; undefined when the preview shows all. */
    progress,
    merged,
    answers: answers as ReadonlySignal<ReadonlyMap<string, MatchAnswer>>,
    all,
    single: single as ReadonlySignal<ReadonlyMap<string, Side>>,
    choose,
    change: (part: Partial<ImportDraft>) => {
      draft.value = { ...draft.peek(), ...part };
      reading.soon('columns');
    },
    answer: (key: string, answer: MatchAnswer | undefined) => {
      answers.value = set(answers.peek(), key, answer);
      reading.soon('accounts');
    },
    decide: (key: string, side: Side | undefined) => (single.value = set(single.peek(), key, side)),
    decideAll: (choice: ChoiceForAll) =>
      batch(() => {
        all.value = choice;
        single.value = new Map();
      }),
    keep,
    undo,
    again: () => {
      step.value = { kind: 'choose' };
      reading.clear();
    },
  };
}

function set<T>(map: ReadonlyMap<string, T>, key: string, value: T | undefined): ReadonlyMap<string, T> {
  const next = new Map(map);
  if (value === undefined) next.delete(key);
  else next.set(key, value);
  return next;
}
