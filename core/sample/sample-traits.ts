import type { SeededRandom } from './seeded-random.ts';

/** What makes one account of the sample what it is; all but `kind` are normal with mean 0 and deviation 1. */
export interface SampleTraits {
  readonly kind: 'customer' | 'prospect' | 'loss-maker';
  /** Log of revenue. */
  readonly size: number;
  /** How fast it and its spending grow. */
  readonly momentum: number;
  /** How close it is to us: tenure, products, satisfaction, share of its wallet. Bigger ones are a little closer. */
  readonly bond: number;
  /** How much weight it has with others. Bigger ones have a little more. */
  readonly standing: number;
  /** How hard rivals press. */
  readonly pressure: number;
  /** How well its record is kept. Bigger ones are kept better. */
  readonly care: number;
}

/** One account in twelve is a prospect, one in fifteen brings a loss. */
export function drawTraits(random: SeededRandom): SampleTraits {
  const draw = random.uniform();
  const kind = draw < 1 / 12 ? 'prospect' : draw < 1 / 12 + 1 / 15 ? 'loss-maker' : 'customer';
  const size = random.normal();
  return {
    kind,
    size,
    momentum: random.normal(),
    bond: 0.3 * size + 0.95 * random.normal(),
    standing: 0.35 * size + 0.94 * random.normal(),
    pressure: random.normal(),
    care: 0.4 * size + 0.92 * random.normal(),
  };
}
