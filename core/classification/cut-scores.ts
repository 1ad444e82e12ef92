import type { AccountFields } from '../account/account.ts';
import type { Playbook } from '../playbook/schema.ts';
import { median } from '../valuation/median.ts';
import type { CustomerValue } from '../valuation/scored.ts';
import { type Blended, blend, evenBlend } from './blend.ts';
import { advantageOf, type Strengths } from './position.ts';

export type Cuts = Playbook['classification']['cuts'];
export type CutName = keyof Cuts;

/** The scores of one account that classes are cut from, 0–100; undefined when unknown. */
export type CutScores = Readonly<Record<CutName, number | undefined>>;

/** What `classify` holds against each cut. METHODS 3.1, 3.2 and 3.6. */
export function cutScores(
  { prospect, dimensions }: Pick<CustomerValue, 'prospect' | 'dimensions'>,
  strengths: Strengths,
  fields: AccountFields,
  attractiveness?: Blended | undefined,
): CutScores {
  const { current, potential, loyalty, influence } = dimensions;
  const applying = [current, loyalty, influence, potential].filter(({ applies }) => applies);
  return {
    current: current.score,
    potential: potential.score,
    value: prospect ? undefined : blend([current, potential]).score,
    loyalty: loyalty.score,
    attractiveness: (attractiveness ?? evenBlend(applying)).score,
    advantage: advantageOf(strengths, fields)?.score,
  };
}

/**
 * The cuts by which half of a book stands above: the median of each known score.
 *
 * @param fixed Holds where no account of the book has the score.
 * @see METHODS section 3: default 50, or the book's median.
 */
export function medianCuts(book: readonly CutScores[], fixed: Cuts): Cuts {
  const cut = (name: CutName) => median(book.map((scores) => scores[name])) ?? fixed[name];
  return {
    current: cut('current'),
    potential: cut('potential'),
    value: cut('value'),
    loyalty: cut('loyalty'),
    attractiveness: cut('attractiveness'),
    advantage: cut('advantage'),
  };
}
