import type { BookEntry } from '../book-file.ts';
import { entryMarks } from '../entry-marks.ts';
import { nameKey } from '../name-key.ts';

/** Which account of mine an account of theirs is. */
export type AccountMatch =
  | { readonly kind: 'same'; readonly mine: BookEntry; readonly by: 'key' | 'id' | 'name' | 'answer' }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly BookEntry[] }
  | { readonly kind: 'new' }
  | { readonly kind: 'left-out' };

/** The user's word on an account that could be several: the key of mine, a new account, or neither. */
export type MatchAnswer = { readonly mine: string } | 'new' | 'leave-out';

/**
 * Finds each of their accounts among mine: by the record it stands for, else by its number, else by its name.
 * What could be two accounts, or is claimed twice, or bears one name under two numbers, is asked and not guessed.
 * The order of the accounts does not matter.
 *
 * @returns one match for each of theirs, in their order.
 */
export function matchAccounts(
  mine: readonly BookEntry[],
  theirs: readonly BookEntry[],
  answers: ReadonlyMap<string, MatchAnswer> = new Map(),
): readonly AccountMatch[] {
  const byKey = new Map(mine.map((entry) => [entry.key, entry]));
  const marks = new Map([...mine, ...theirs].map((entry) => [entry, marksOf(entry)]));
  const byId = grouped(mine, (entry) => marks.get(entry)?.id);
  const byName = grouped(mine, (entry) => marks.get(entry)?.name);
  const theirIds = grouped(theirs, (entry) => marks.get(entry)?.id);
  const theirNames = grouped(theirs, (entry) => marks.get(entry)?.name);
  // What one of theirs stands for surely is no candidate for another: they keep two accounts, and so do I.
  const claimed = new Set<BookEntry>();
  const found = new Map<BookEntry, AccountMatch>();
  for (const entry of theirs) {
    const own = byKey.get(entry.key);
    if (own !== undefined) settle(entry, [own], true, 'key');
  }
  for (const entry of theirs) {
    const id = marks.get(entry)?.id;
    const same = id === undefined ? [] : open(byId.get(id));
    if (!found.has(entry) && same.length > 0)
      settle(entry, same, same.length === 1 && theirIds.get(id ?? '')?.length === 1, 'id');
  }
  const taken = new Set(claimed);
  for (const entry of theirs) {
    if (found.has(entry)) continue;
    const { id, name = '' } = marks.get(entry) ?? {};
    const same = (byName.get(name) ?? []).filter((one) => !taken.has(one));
    const [only] = same;
    const otherNumber = id !== undefined && only !== undefined && marks.get(only)?.id !== undefined;
    const alone = same.length === 1 && theirNames.get(name)?.length === 1 && !otherNumber;
    if (same.length > 0) settle(entry, same, alone, 'name');
  }
  return theirs.map((entry) => answered(entry, found.get(entry) ?? { kind: 'new' }));

  function open(candidates: readonly BookEntry[] = []): readonly BookEntry[] {
    return candidates.filter((one) => !claimed.has(one));
  }

  function settle(
    entry: BookEntry,
    candidates: readonly BookEntry[],
    alone: boolean,
    by: 'key' | 'id' | 'name',
  ): void {
    const [only] = candidates;
    if (alone && only !== undefined) {
      claimed.add(only);
      found.set(entry, { kind: 'same', mine: only, by });
    } else found.set(entry, { kind: 'ambiguous', candidates });
  }

  function answered(entry: BookEntry, match: AccountMatch): AccountMatch {
    if (match.kind !== 'ambiguous') return match;
    const answer = answers.get(entry.key);
    if (answer === undefined) return match;
    if (answer === 'new') return { kind: 'new' };
    const chosen = answer === 'leave-out' ? undefined : byKey.get(answer.mine);
    return chosen === undefined ? { kind: 'left-out' } : { kind: 'same', mine: chosen, by: 'answer' };
  }
}

function marksOf({ readings, name }: BookEntry): { readonly id: string | undefined; readonly name: string } {
  const marks = entryMarks(readings);
  return { id: marks.id?.trim(), name: nameKey(marks.name ?? name) };
}

function grouped(
  entries: readonly BookEntry[],
  by: (entry: BookEntry) => string | undefined,
): ReadonlyMap<string, readonly BookEntry[]> {
  const groups = new Map<string, BookEntry[]>();
  for (const entry of entries) {
    const key = by(entry);
    if (key === undefined) continue;
    const held = groups.get(key);
    if (held === undefined) groups.set(key, [entry]);
    else held.push(entry);
  }
  return groups;
}
