import { type Axis, type MatrixPlace, placeInMatrix } from './matrix.ts';

export type ValueClass = 'core' | 'secondary' | 'rising' | 'low';
export type LoyaltyClass = 'pillar' | 'at risk' | 'steady' | 'marginal';

/** Value matrix: current (y) × potential (x). METHODS 3.1. */
export function valueClass(current: Axis, potential: Axis): MatrixPlace<ValueClass> {
  return placeInMatrix(current, potential, {
    highHigh: 'core',
    highLow: 'secondary',
    lowHigh: 'rising',
    lowLow: 'low',
  });
}

/** Loyalty matrix: value, the mean of current and potential (y), × loyalty (x). METHODS 3.2. */
export function loyaltyClass(value: Axis, loyalty: Axis): MatrixPlace<LoyaltyClass> {
  return placeInMatrix(value, loyalty, {
    highHigh: 'pillar',
    highLow: 'at risk',
    lowHigh: 'steady',
    lowLow: 'marginal',
  });
}
