import { type CutScores, medianCuts } from '../classification/cut-scores.ts';
import type { Playbook } from '../playbook/schema.ts';
import type { ScoreColumns } from './score-columns.ts';
import { knownScore } from './score-part.ts';
import type { ValuedRows } from './value-of-rows.ts';

/**
 * The playbook's rules of classification, with the medians of the rows as cuts where it says so and the rows are
 * enough for a book. Only those cuts are taken from the rows that `scoreClasses` looks at.
 *
 * @param worth mean of current and potential.
 * @see METHODS section 3.
 */
export function classificationOfRows(
  { size, blank, faults, prospect, dimensions }: ValuedRows,
  worth: ScoreColumns,
  { classification, bookFrom }: Playbook,
): Playbook['classification'] {
  if (classification.cutsBy !== 'median') return classification;
  const book: CutScores[] = [];
  for (let row = 0; row < size; row++) {
    if (blank[row] === 1 || faults.has(row)) continue;
    const at = ({ score }: ScoreColumns) => knownScore(score[row] as number);
    book.push({
      current: at(dimensions.current),
      potential: at(dimensions.potential),
      value: prospect[row] === 1 ? undefined : at(worth),
      loyalty: at(dimensions.loyalty),
      attractiveness: undefined,
      advantage: undefined,
    });
  }
  if (book.length < bookFrom) return classification;
  return { ...classification, cuts: medianCuts(book, classification.cuts) };
}
