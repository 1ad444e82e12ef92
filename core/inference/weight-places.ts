import type { Playbook } from '../playbook/schema.ts';
import { withValue } from '../playbook/with-value.ts';
import { DIMENSIONS, type DimensionKey } from '../valuation/scored.ts';
import type { WeightPlace } from './weight-score.ts';

/** A weight, what it is, and the least that it may be: not all weights that stand together may be 0. */
export interface WeightAt extends WeightPlace {
  readonly weight: number;
  readonly lowest: 0 | 1;
}

type Weighted = Readonly<Record<string, { readonly weight: number }>>;

/** The weights of the dimensions, and where asked for, of their indicators, in table order. */
export function weightPlaces(playbook: Playbook, of: 'dimensions' | 'all'): readonly WeightAt[] {
  const { dimensions } = playbook.valuation;
  const own = DIMENSIONS.map((dimension) => ({
    dimension,
    weight: dimensions[dimension].weight,
    lowest: lowestOf(dimensions, dimension),
  }));
  if (of === 'dimensions') return own;
  const inner = DIMENSIONS.flatMap((dimension) => {
    const indicators: Weighted = dimensions[dimension].indicators;
    return Object.entries(indicators).map(([indicator, { weight }]) => ({
      dimension,
      indicator,
      weight,
      lowest: lowestOf(indicators, indicator),
    }));
  });
  return [...own, ...inner];
}

/** The playbook with one weight changed. */
export function withWeight(
  playbook: Playbook,
  { dimension, indicator }: WeightPlace,
  weight: number,
): Playbook {
  const path: readonly [string, string, DimensionKey] = ['valuation', 'dimensions', dimension];
  const rest = indicator === undefined ? ['weight'] : ['indicators', indicator, 'weight'];
  return withValue(playbook, [...path, ...rest], weight);
}

function lowestOf(together: Weighted, key: string): 0 | 1 {
  return Object.entries(together).some(([other, { weight }]) => other !== key && weight > 0) ? 0 : 1;
}
