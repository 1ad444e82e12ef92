import type { Playbook } from '../../playbook/schema.ts';
import type { BookColumns } from './book-columns.ts';
import type { Reweighed } from './reweigh.ts';

type Cuts = Playbook['classification']['cuts'];

/**
 * The cuts of a book: those of the playbook, or the book's medians where the playbook says so and the book is big
 * enough to have any.
 *
 * @param sorted Room of the book's size, which is left in disorder.
 * @see METHODS section 3.
 */
export function bookCuts(
  book: BookColumns,
  { dimensions, worth, attractiveness }: Reweighed,
  { bookFrom, classification: { cuts, cutsBy } }: Playbook,
  sorted: Float64Array,
): Cuts {
  if (cutsBy !== 'median' || book.size < bookFrom) return cuts;
  return {
    current: medianOf(dimensions.current.score, sorted) ?? cuts.current,
    potential: medianOf(dimensions.potential.score, sorted) ?? cuts.potential,
    value: medianOf(worth.score, sorted, book.prospect) ?? cuts.value,
    loyalty: medianOf(dimensions.loyalty.score, sorted) ?? cuts.loyalty,
    attractiveness: medianOf(attractiveness.score, sorted) ?? cuts.attractiveness,
    advantage: medianOf(book.advantage.score, sorted) ?? cuts.advantage,
  };
}

function medianOf(scores: Float64Array, sorted: Float64Array, leftOut?: Uint8Array): number | undefined {
  let known = 0;
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row] as number;
    if (!Number.isNaN(score) && leftOut?.[row] !== 1) sorted[known++] = score;
  }
  const order = sorted.subarray(0, known).sort();
  const upper = order[known >> 1];
  if (upper === undefined || known % 2 === 1) return upper;
  return ((order[known / 2 - 1] as number) + upper) / 2;
}
