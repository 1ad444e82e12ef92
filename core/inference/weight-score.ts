import type { CustomerValue, DimensionKey } from '../valuation/scored.ts';
import { DIMENSIONS } from '../valuation/scored.ts';
import type { CutScore } from './class-boundaries.ts';

/** A weight of a playbook: a dimension's, or with `indicator` one of its indicators'. */
export interface WeightPlace {
  readonly dimension: DimensionKey;
  readonly indicator?: string | undefined;
}

/** A score as a function of one weight w, all others kept: (p + q·w) ÷ (u + v·w), with 0 or more below the line. */
export interface WeightScore {
  readonly p: number;
  readonly q: number;
  readonly u: number;
  readonly v: number;
  /** At w = 0, where that empties a dimension and the others make the score without it. */
  readonly atZero?: number | undefined;
}

/** What a score would be at a weight; undefined where nothing that is known would have any. */
export function scoreAt({ p, q, u, v, atZero }: WeightScore, weight: number): number | undefined {
  const below = u + v * weight;
  return below > 0 ? (p + q * weight) / below : atZero;
}

/**
 * How the value, or one of the scores that are cut into classes, depends on one weight.
 *
 * @returns undefined where the score is unknown whatever the weight.
 * @see METHODS section 2: weighted means of the known, dimensions first.
 */
export function weightScore(
  score: CutScore | 'value',
  { dimension, indicator }: WeightPlace,
  value: CustomerValue,
): WeightScore | undefined {
  switch (score) {
    case 'current':
    case 'potential':
    case 'loyalty':
      return dimensionScore(score, { dimension, indicator }, value);
    case 'worth':
      return meanOf(['current', 'potential'], { dimension, indicator }, value);
    case 'value':
      return meanOf(DIMENSIONS, { dimension, indicator }, value);
  }
}

function dimensionScore(
  key: DimensionKey,
  place: WeightPlace,
  value: CustomerValue,
): WeightScore | undefined {
  const { applies, indicators, score } = value.dimensions[key];
  if (!applies) return undefined;
  const moved = key === place.dimension ? indicators.find((one) => one.key === place.indicator) : undefined;
  if (moved?.score === undefined) return score === undefined ? undefined : { p: score, q: 0, u: 1, v: 0 };
  let [p, u] = [0, 0];
  for (const one of indicators) {
    if (one === moved || one.score === undefined) continue;
    p += one.weight * one.score;
    u += one.weight;
  }
  return { p, q: moved.score, u, v: 1 };
}

/** Weighted mean of the known of some dimensions: one of them, or its weight, moves. */
function meanOf(
  keys: readonly DimensionKey[],
  place: WeightPlace,
  value: CustomerValue,
): WeightScore | undefined {
  const parts = keys.flatMap((key) => {
    const own = dimensionScore(key, place, value);
    return own === undefined ? [] : { key, weight: value.dimensions[key].weight, own };
  });
  if (parts.every(({ weight, key }) => weight === 0 && key !== place.dimension)) return undefined;
  const moving = parts.find(({ key }) => key === place.dimension);
  let [sum, total] = [0, 0];
  for (const { weight, own } of parts) {
    if (own === moving?.own) continue;
    sum += weight * (own.p / own.u);
    total += weight;
  }
  if (moving === undefined) return { p: sum, q: 0, u: total, v: 0 };
  const { weight, own } = moving;
  if (place.indicator === undefined) return { p: sum, q: own.p / own.u, u: total, v: 1 };
  // (sum + weight·(p + q·w) ÷ (u + v·w)) ÷ (total + weight), on one line.
  return {
    p: sum * own.u + weight * own.p,
    q: sum * own.v + weight * own.q,
    u: (total + weight) * own.u,
    v: (total + weight) * own.v,
    atZero: total > 0 ? sum / total : undefined,
  };
}

/** The weights of 0 or more at which two scores are equal, rising; none where they always are or never. */
export function equalAt(a: WeightScore, b: WeightScore): readonly number[] {
  const square = a.q * b.v - b.q * a.v;
  const linear = a.p * b.v + a.q * b.u - b.p * a.v - b.q * a.u;
  const constant = a.p * b.u - b.p * a.u;
  return rootsOf(square, linear, constant)
    .filter((root) => root >= 0 && Number.isFinite(root))
    .sort((x, y) => x - y);
}

function rootsOf(square: number, linear: number, constant: number): readonly number[] {
  if (square === 0) return linear === 0 ? [] : [-constant / linear];
  const inside = linear * linear - 4 * square * constant;
  if (inside < 0) return [];
  // The sum that does not cancel first, the other root by their product.
  const half = -(linear + Math.sign(linear || 1) * Math.sqrt(inside)) / 2;
  return half === 0 ? [0] : [half / square, constant / half];
}
