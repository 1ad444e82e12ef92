import type { Scored } from '../valuation/scored.ts';

/** From here on a figure is drawn softly: how it looks is no policy, what it is stays as it is. */
const ROUGH = { coverageBelow: 0.5, rangeFrom: 40 } as const;

/** Whether a score rests on so little, or could still be so much else, that its figure alone would mislead. */
export function isRough({ score, low, high, coverage }: Scored): boolean {
  return score !== undefined && (coverage < ROUGH.coverageBelow || high - low >= ROUGH.rangeFrom);
}
