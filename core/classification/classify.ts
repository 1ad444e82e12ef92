import type { Account } from '../account/account.ts';
import type { Playbook } from '../playbook/schema.ts';
import type { CustomerValue, Scored } from '../valuation/scored.ts';
import { weightedMean } from '../valuation/weighted-mean.ts';
import { type Archetype, archetypeOf } from './archetype.ts';
import { type AccountType, accountTypes, serviceTier, type Tier } from './key-account.ts';
import type { Axis, MatrixPlace } from './matrix.ts';
import type { OpenOr } from './open-or.ts';
import { advantageOf, type Position, positionOf, type Strengths } from './position.ts';
import { type ReleaseVerdict, releaseTest } from './release.ts';
import { type LoyaltyClass, loyaltyClass, type ValueClass, valueClass } from './value-classes.ts';

export interface Classes {
  /** `prospect` for an account that never brought revenue; undefined where a dimension is wholly unknown. */
  readonly value: MatrixPlace<ValueClass> | 'prospect' | undefined;
  readonly loyalty: MatrixPlace<LoyaltyClass> | undefined;
  readonly archetype: OpenOr<Archetype> | undefined;
  readonly position: MatrixPlace<Position> | undefined;
  readonly tier: OpenOr<Tier> | undefined;
  readonly types: readonly AccountType[];
  /** Only for value class low. */
  readonly release: ReleaseVerdict | undefined;
}

export interface ClassContext {
  /** Totals of the scoreboard where rated; else the two strength fields stand in. */
  readonly strengths: Strengths;
  readonly band: 'A' | 'B' | 'C' | undefined;
}

/** Every class of METHODS 3.1–3.4, 3.6 and 3.7 for one account. */
export function classify(
  account: Account,
  value: CustomerValue,
  playbook: Playbook,
  context: ClassContext,
): Classes {
  const { cuts, release, tier, types } = playbook.classification;
  const { current, potential, loyalty, influence } = value.dimensions;
  const currentAxis = axis(current, cuts.current);
  const potentialAxis = axis(potential, cuts.potential);
  const matrix = currentAxis && potentialAxis ? valueClass(currentAxis, potentialAxis) : undefined;
  const worth = value.prospect ? undefined : axis(blend([current, potential]), cuts.value);
  const loyaltyAxis = axis(loyalty, cuts.loyalty);
  const attractiveness = axis(
    evenBlend([current, loyalty, influence, potential].filter(({ applies }) => applies)),
    cuts.attractiveness,
  );
  const advantage = advantageOf(context.strengths, account.fields);
  return {
    value: value.prospect ? 'prospect' : matrix,
    loyalty: worth && loyaltyAxis ? loyaltyClass(worth, loyaltyAxis) : undefined,
    archetype:
      currentAxis && potentialAxis ? archetypeOf(currentAxis, potentialAxis, lossOf(value)) : undefined,
    position:
      attractiveness && advantage
        ? positionOf(attractiveness, { ...advantage, cut: cuts.advantage })
        : undefined,
    tier: serviceTier(
      { current: current.applies ? current : NOTHING, potential, loyalty },
      account.fields.rivalVip,
      tier,
    ),
    types: accountTypes(account.fields, potential.score, context.band, types),
    release: matrix?.name === 'low' ? releaseTest(account.fields, loyalty.score, release) : undefined,
  };
}

/** What a prospect brings: no current value, and none that better knowledge could show. */
const NOTHING = { score: undefined, low: 0, high: 0 } as const;

/** An estimate below 0 means that the known costs alone exceed revenue, so it is a loss for certain. */
function lossOf({ profit, dimensions }: CustomerValue): boolean | undefined {
  if (profit === undefined) return undefined;
  const estimated = dimensions.current.indicators[0]?.source === 'estimated';
  return estimated && profit >= 0 ? undefined : profit < 0;
}

function axis(scored: Pick<Scored, 'score' | 'low' | 'high'>, cut: number): Axis | undefined {
  return scored.score === undefined
    ? undefined
    : { score: scored.score, low: scored.low, high: scored.high, cut };
}

type Part = Pick<Scored, 'score' | 'low' | 'high'> & { readonly weight: number };

/** Weighted mean of the known; bounds over all, widened to contain it. */
function blend(parts: readonly Part[]): Pick<Scored, 'score' | 'low' | 'high'> {
  const bound = (key: 'low' | 'high') =>
    weightedMean(parts.map((part) => ({ weight: part.weight, score: part[key] })));
  const [score, low, high] = [weightedMean(parts), bound('low'), bound('high')];
  if (score === undefined || low === undefined || high === undefined)
    return { score: undefined, low: 0, high: 100 };
  return { score, low: Math.min(low, score), high: Math.max(high, score) };
}

function evenBlend(parts: readonly Part[]): Pick<Scored, 'score' | 'low' | 'high'> {
  return blend(parts.map((part) => ({ ...part, weight: 1 })));
}
