import { DomainError } from '../account/domain-error.ts';

export type FactorReading = 'edge' | 'par' | 'fix' | 'overkill' | 'ignore';

export interface BuyingFactor {
  /** Importance × (ours − best rival) ÷ 10: −9 to 9. */
  readonly gap: number;
  readonly reading: FactorReading;
}

/** From which importance a factor counts as important, and within how many points two are level. */
export interface FactorCuts {
  readonly important: number;
  readonly level: number;
}

/**
 * Reads one buying factor: *edge* (important, ahead), *par* (important, level), *fix* (important, behind),
 * *overkill* (unimportant, ahead by more than that), *ignore* (the rest).
 *
 * @param importance To the customer, 1–10.
 * @param ours Our performance as the customer sees it, 1–10.
 * @param rivals Performance of each rival, 1–10, undefined where unrated.
 * @returns undefined where importance, ours or every rival is unrated.
 * @throws DomainError `out-of-range`.
 * @see METHODS 4.3.
 */
export function buyingFactor(
  importance: number | undefined,
  ours: number | undefined,
  rivals: readonly (number | undefined)[],
  { important, level }: FactorCuts,
): BuyingFactor | undefined {
  const rated = rivals.filter((rating) => rating !== undefined);
  for (const rating of [importance, ours, ...rated]) {
    if (rating !== undefined && !(rating >= 1 && rating <= 10)) {
      throw new DomainError('out-of-range', {
        parameter: 'rating',
        expected: 'a rating from 1 to 10',
        received: rating,
      });
    }
  }
  if (importance === undefined || ours === undefined || rated.length === 0) return undefined;
  const ahead = ours - Math.max(...rated);
  return { gap: (importance * ahead) / 10, reading: read(importance >= important - 1e-9, ahead, level) };
}

function read(important: boolean, ahead: number, level: number): FactorReading {
  if (Math.abs(ahead) <= level + 1e-9) return important ? 'par' : 'ignore';
  if (ahead > 0) return important ? 'edge' : 'overkill';
  return important ? 'fix' : 'ignore';
}
