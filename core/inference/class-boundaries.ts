import type { Account } from '../account/account.ts';
import type { Classes } from '../classification/classify.ts';
import { serviceTier } from '../classification/key-account.ts';
import { type Axis, type MatrixPlace, reaches } from '../classification/matrix.ts';
import { loyaltyClass, valueClass } from '../classification/value-classes.ts';
import type { Playbook } from '../playbook/schema.ts';
import type { CustomerValue } from '../valuation/scored.ts';

/** A score that is cut into classes: `worth` is the mean of current and potential. */
export type CutScore = 'current' | 'potential' | 'worth' | 'loyalty';
export type CutScheme = 'value' | 'loyalty' | 'tier';

/** A line on the other side of which the account is of another class. */
export interface Boundary {
  readonly scheme: CutScheme;
  readonly axis: CutScore;
  /** Where the line lies, seen from the account. */
  readonly side: 'above' | 'below';
  /** 0–100. */
  readonly score: number;
  readonly cut: number;
  readonly from: string;
  /** The class behind the line if nothing else changes. */
  readonly to: string;
}

/** The score on an axis; undefined where too little is known for one. */
export function cutScore(axis: CutScore, value: CustomerValue, classes: Classes): number | undefined {
  return axis === 'worth' ? classes.loyalty?.y.score : value.dimensions[axis].score;
}

/** The name of a class of a scheme; undefined where there is none. */
export function className(scheme: CutScheme, classes: Classes): string | undefined {
  const own = classes[scheme];
  return typeof own === 'string' ? own : own?.name;
}

/** Every line that parts an account from a neighbouring value class, loyalty class or service tier. */
export function classBoundaries(
  { fields }: Account,
  value: CustomerValue,
  classes: Classes,
  { classification }: Playbook,
): readonly Boundary[] {
  const boundaries: Boundary[] = [];
  const add = (
    scheme: CutScheme,
    axis: CutScore,
    cut: number,
    from: string,
    across: (score: number) => string | undefined,
  ) => {
    const score = cutScore(axis, value, classes);
    if (score === undefined) return;
    const side = reaches(score, cut) ? 'below' : 'above';
    // No score lies below 0.
    if (side === 'below' && reaches(0, cut)) return;
    const to = across(side === 'above' ? cut : 0);
    if (to !== undefined && to !== from) boundaries.push({ scheme, axis, side, score, cut, from, to });
  };
  const addMatrix = <Cell extends string>(
    scheme: CutScheme,
    axes: readonly [y: CutScore, x: CutScore],
    { name, x, y }: MatrixPlace<Cell>,
    place: (y: Axis, x: Axis) => MatrixPlace<Cell>,
  ) => {
    add(scheme, axes[0], y.cut, name, (score) => place({ ...y, score }, x).name);
    add(scheme, axes[1], x.cut, name, (score) => place(y, { ...x, score }).name);
  };
  if (classes.value !== undefined && classes.value !== 'prospect')
    addMatrix('value', ['current', 'potential'], classes.value, valueClass);
  if (classes.loyalty !== undefined)
    addMatrix('loyalty', ['worth', 'loyalty'], classes.loyalty, loyaltyClass);
  const { tier } = classes;
  if (tier !== undefined) {
    const { current, potential, loyalty } = value.dimensions;
    const scores = { current, potential, loyalty };
    const cuts = {
      current: classification.tier.vipCurrent,
      loyalty: classification.tier.vipLoyalty,
      potential: classification.tier.targetPotential,
    };
    for (const axis of ['current', 'potential', 'loyalty'] as const) {
      add('tier', axis, cuts[axis], tier.name, (score) => {
        const moved = { ...scores, [axis]: { score, low: score, high: score } };
        return serviceTier(moved, fields.rivalVip, classification.tier)?.name;
      });
    }
  }
  return boundaries;
}
