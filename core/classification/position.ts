import type { AccountFields } from '../account/account.ts';
import { type Axis, type MatrixPlace, placeInMatrix } from './matrix.ts';

export type Position = 'consolidate' | 'invest' | 'harvest' | 'attend';

/** Strengths on the 1–10 scale; undefined when unknown. */
export interface Strengths {
  readonly ours: number | undefined;
  readonly bestRival: number | undefined;
  /** Points by which we may be ahead of the best rival, where the ratings behind are no longer sure. */
  readonly ahead?: { readonly low: number; readonly high: number };
}

/** Attractiveness (y) × advantage (x). METHODS 3.6. */
export function positionOf(attractiveness: Axis, advantage: Axis): MatrixPlace<Position> {
  return placeInMatrix(attractiveness, advantage, {
    highHigh: 'consolidate',
    highLow: 'invest',
    lowHigh: 'harvest',
    lowLow: 'attend',
  });
}

/**
 * Competitive advantage, 0–100, with what it could still be: rivals who want the account and watch it wear it down.
 *
 * advantage = clamp(50 + 50·(ours − best rival) ÷ 9 − 10·(mean of known intent, attention − 1) ÷ 9, 0, 100)
 *
 * @returns undefined without both strengths.
 * @see METHODS 3.6.
 */
export function advantageOf(
  { ours, bestRival, ahead }: Strengths,
  { rivalIntent, rivalAttention }: Pick<AccountFields, 'rivalIntent' | 'rivalAttention'>,
): Omit<Axis, 'cut'> | undefined {
  if (ours === undefined || bestRival === undefined) return undefined;
  const ratings = [rivalIntent, rivalAttention];
  const known = ratings.filter((rating) => rating !== undefined);
  const at = (pressure: number, lead = ours - bestRival) =>
    Math.min(100, Math.max(0, 50 + (50 * lead) / 9 - pressure));
  const pressureOf = (filled: readonly number[]) =>
    (10 * (filled.reduce((sum, rating) => sum + rating, 0) / filled.length - 1)) / 9;
  const filledWith = (rating: number) => ratings.map((own) => own ?? rating);
  return {
    score: at(known.length === 0 ? 0 : pressureOf(known)),
    low: at(pressureOf(filledWith(10)), ahead?.low),
    high: at(pressureOf(filledWith(1)), ahead?.high),
  };
}
