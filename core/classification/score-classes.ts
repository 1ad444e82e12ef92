import type { Playbook } from '../playbook/schema.ts';
import { type Archetype, archetypeOf } from './archetype.ts';
import { type Blended, type BlendPart, blend } from './blend.ts';
import { serviceTier, type Tier } from './key-account.ts';
import type { Axis, MatrixPlace } from './matrix.ts';
import type { OpenOr } from './open-or.ts';
import { type LoyaltyClass, loyaltyClass, type ValueClass, valueClass } from './value-classes.ts';

/** The classes that stand on scores alone: whole tables ask for no others. */
export interface ScoreClasses {
  /** Undefined where a dimension is wholly unknown. */
  readonly matrix: MatrixPlace<ValueClass> | undefined;
  readonly loyalty: MatrixPlace<LoyaltyClass> | undefined;
  readonly archetype: OpenOr<Archetype> | undefined;
  readonly tier: OpenOr<Tier> | undefined;
}

export interface ClassScores {
  readonly prospect: boolean;
  readonly current: BlendPart;
  readonly potential: BlendPart;
  readonly loyalty: BlendPart;
  /** Whether profit is below 0; undefined where that cannot be told. */
  readonly loss: boolean | undefined;
  readonly rivalVip: boolean | undefined;
}

/** METHODS 3.1, 3.2, 3.4 and the service tier of 3.7. */
export function scoreClasses(
  { prospect, current, potential, loyalty, loss, rivalVip }: ClassScores,
  { cuts, tier }: Playbook['classification'],
): ScoreClasses {
  const currentAxis = axis(current, cuts.current);
  const potentialAxis = axis(potential, cuts.potential);
  const worth = prospect ? undefined : axis(blend([current, potential]), cuts.value);
  const loyaltyAxis = axis(loyalty, cuts.loyalty);
  return {
    matrix: currentAxis && potentialAxis ? valueClass(currentAxis, potentialAxis) : undefined,
    loyalty: worth && loyaltyAxis ? loyaltyClass(worth, loyaltyAxis) : undefined,
    archetype: currentAxis && potentialAxis ? archetypeOf(currentAxis, potentialAxis, loss) : undefined,
    tier: serviceTier({ current: prospect ? NOTHING : current, potential, loyalty }, rivalVip, tier),
  };
}

/** What a prospect brings: no current value, and none that better knowledge could show. */
const NOTHING = { score: undefined, low: 0, high: 0 } as const;

/** An estimate below 0 means that the known costs alone exceed revenue, so it is a loss for certain. */
export function isLoss(profit: number | undefined, estimated: boolean): boolean | undefined {
  if (profit === undefined) return undefined;
  return estimated && profit >= 0 ? undefined : profit < 0;
}

export function axis({ score, low, high }: Blended, cut: number): Axis | undefined {
  return score === undefined ? undefined : { score, low, high, cut };
}
