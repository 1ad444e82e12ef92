import { type AccountNotes, withNotes } from '../../account/account-notes.ts';
import { noteLine, withoutLine } from '../../account/change-notes.ts';
import type { ItemRating } from '../../account/rival-record.ts';

/**
 * Keeps a change of the rated items of attractiveness, line by line, so that what a page says of the others stays.
 *
 * @param drawn As they were drawn; what was noted since stands over it.
 */
export function noteAttractiveness(
  notes: AccountNotes,
  drawn: readonly ItemRating[],
  change: (before: readonly ItemRating[]) => readonly ItemRating[],
): AccountNotes {
  const before = withNotes({ fields: {}, attractiveness: drawn }, notes).attractiveness ?? [];
  const after = change(before);
  const left = new Set(after.map(({ item }) => item));
  const without = before
    .filter(({ item }) => !left.has(item))
    .reduce((rest, { item }) => withoutLine(rest, 'attractiveness', item), notes);
  return after
    .filter((line) => !before.includes(line))
    .reduce((rest, line) => noteLine(rest, 'attractiveness', line), without);
}
