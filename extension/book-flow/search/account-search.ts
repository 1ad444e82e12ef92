import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { BookAccount } from '../book-account.ts';
import { inTurns } from '../in-turns.ts';
import { matchesSearch, type Searchable, searchable, searchQuery } from './matches-search.ts';
import type { Sound } from './sound.ts';
import { holdsHan, soundReader } from './sound-reader.ts';

export interface SearchSettings {
  readonly accounts: ReadonlySignal<readonly BookAccount[]>;
  readonly search: ReadonlySignal<string>;
  readonly now: () => Date;
}

/** Searches accounts by what one would call them: name, number, industry, region, manager, group. */
export function accountSearch({ accounts, search, now }: SearchSettings) {
  const reader = signal<((text: string) => Sound) | undefined>(undefined);
  let known = new Map<string, Searchable>();
  let asked = false;

  // The readings of Chinese characters are loaded when letters are typed and there is a Chinese name to be found.
  effect(() => {
    if (asked || !/[a-z]/i.test(search.value)) return;
    if (!accounts.value.some((row) => textsOf(row).some(holdsHan))) return;
    asked = true;
    void loadReader();
  });

  async function loadReader(): Promise<void> {
    const read = await soundReader();
    const heard = new Map<string, Searchable>();
    const texts = new Set(accounts.peek().flatMap(textsOf));
    await inTurns([...texts], (text) => heard.set(text, searchable(text, read)), {
      clock: () => now().getTime(),
      told: () => undefined,
      stopped: () => false,
    });
    known = heard;
    reader.value = read;
  }

  function ready(text: string, read: ((text: string) => Sound) | undefined): Searchable {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = searchable(text, read);
    known.set(text, made);
    return made;
  }

  /** The test of what is typed just now; undefined where nothing is. */
  return function test(): ((row: BookAccount) => boolean) | undefined {
    const query = searchQuery(search.value);
    const read = reader.value;
    if (query.terms.length === 0) return undefined;
    return (row) =>
      matchesSearch(
        textsOf(row).map((text) => ready(text, read)),
        query,
      );
  };
}

function textsOf({ stored, account: { fields } }: BookAccount): readonly string[] {
  const { id, name, industry, region, manager, parent } = fields;
  return [name ?? stored.name, id, industry, region, manager, parent].filter((text) => text !== undefined);
}
