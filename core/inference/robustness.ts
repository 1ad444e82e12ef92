import type { Account } from '../account/account.ts';
import type { Playbook } from '../playbook/schema.ts';
import { changesAlong } from './changes-along.ts';
import { type CutScheme, type CutScore, className } from './class-boundaries.ts';
import { placed } from './placed.ts';
import { type WeightAt, weightPlaces, withWeight } from './weight-places.ts';
import { equalAt, weightScore } from './weight-score.ts';

/** What one weight alone, moved one way, changes first. */
export interface Flip<T> {
  /** The very weight from which on something else holds. */
  readonly exact: number;
  /** The first whole weight at which something else holds; undefined where no whole weight lies there. */
  readonly whole: number | undefined;
  /** What holds then; undefined is no class, or no rank, for want of anything that counts. */
  readonly becomes: T | undefined;
}

/** How far one weight may move, the others kept. Undefined: as far as one likes. */
export interface WeightFlips<T> extends WeightAt {
  readonly down: Flip<T> | undefined;
  readonly up: Flip<T> | undefined;
}

/** How firmly something stands against the weights of the playbook. */
export interface Robustness<T> {
  readonly now: T;
  /** Every weight looked at, in table order. */
  readonly weights: readonly WeightFlips<T>[];
  /** The weight that flips it with the smallest move for its size. */
  readonly nearest:
    | { readonly weight: WeightFlips<T>; readonly flip: Flip<T>; readonly share: number }
    | undefined;
  /** Whether even that move is as large as the playbook asks of a firm result. */
  readonly firm: boolean;
}

/** METHODS, rules that hold everywhere: at or above the cut means score ≥ cut − 1e-9. */
const TOLERANCE = 1e-9;

const SCORES: Readonly<Record<CutScheme, readonly CutScore[]>> = {
  value: ['current', 'potential'],
  loyalty: ['worth', 'loyalty'],
  tier: ['current', 'potential', 'loyalty'],
};

/**
 * How far each weight may move, the others kept, before the class of an account changes.
 *
 * @param of The four dimensions alone, or their indicators too: the value class rests on these only.
 * @returns undefined for an account that has no such class.
 * @see METHODS 10.1, *flips*.
 */
export function classRobustness(
  account: Account,
  playbook: Playbook,
  scheme: CutScheme,
  of: 'dimensions' | 'all' = 'all',
): Robustness<string> | undefined {
  const { value, classes } = placed(account, playbook);
  const now = className(scheme, classes);
  // A prospect is one by having brought nothing yet, whatever weighs how much.
  if (now === undefined || now === 'prospect') return undefined;
  const cuts = cutsOf(scheme, playbook);
  const weights = weightPlaces(playbook, of).map((place) => {
    const roots = SCORES[scheme].flatMap((axis) => {
      const score = weightScore(axis, place, value);
      return score === undefined ? [] : equalAt(score, { p: cuts[axis] - TOLERANCE, q: 0, u: 1, v: 0 });
    });
    const status = (weight: number) =>
      className(scheme, placed(account, withWeight(playbook, place, weight)).classes);
    return { ...place, down: flip('down'), up: flip('up') };

    function flip(way: 'up' | 'down'): Flip<string> | undefined {
      const { exact, whole } = changesAlong({ ...place, way, roots, status });
      const first = whole[0] ?? exact[0];
      if (first === undefined) return undefined;
      return { exact: exact[0]?.at ?? first.at, whole: whole[0]?.at, becomes: first.status };
    }
  });
  return judged(now, weights, playbook);
}

/** Puts the weights together into one judgement. */
export function judged<T>(
  now: T,
  weights: readonly WeightFlips<T>[],
  { sensitivity }: Playbook,
): Robustness<T> {
  const moves = weights
    .flatMap((weight) => [weight.down, weight.up].map((flip) => ({ weight, flip })))
    .flatMap(({ weight, flip }) =>
      flip?.whole === undefined
        ? []
        : { weight, flip, share: Math.abs(flip.whole - weight.weight) / Math.max(1, weight.weight) },
    )
    .sort((a, b) => a.share - b.share);
  const [nearest] = moves;
  return { now, weights, nearest, firm: nearest === undefined || nearest.share >= sensitivity.firmFrom };
}

function cutsOf(scheme: CutScheme, { classification }: Playbook): Readonly<Record<CutScore, number>> {
  const { cuts, tier } = classification;
  return scheme === 'tier'
    ? {
        current: tier.vipCurrent,
        potential: tier.targetPotential,
        loyalty: tier.vipLoyalty,
        worth: cuts.value,
      }
    : { current: cuts.current, potential: cuts.potential, loyalty: cuts.loyalty, worth: cuts.value };
}
