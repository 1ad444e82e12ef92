import type { Scored } from '../valuation/scored.ts';
import { weightedMean } from '../valuation/weighted-mean.ts';

/** A score with what it could still be; undefined when unknown. */
export type Blended = Pick<Scored, 'score' | 'low' | 'high'>;

export type BlendPart = Blended & { readonly weight: number };

/** Weighted mean of the known; bounds over all, widened to contain it. */
export function blend(parts: readonly BlendPart[]): Blended {
  const bound = (key: 'low' | 'high') =>
    weightedMean(parts.map((part) => ({ weight: part.weight, score: part[key] })));
  const [score, low, high] = [weightedMean(parts), bound('low'), bound('high')];
  if (score === undefined || low === undefined || high === undefined)
    return { score: undefined, low: 0, high: 100 };
  return { score, low: Math.min(low, score), high: Math.max(high, score) };
}

export function evenBlend(parts: readonly BlendPart[]): Blended {
  return blend(parts.map((part) => ({ ...part, weight: 1 })));
}
