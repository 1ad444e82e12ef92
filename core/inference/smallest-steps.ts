import type { Account } from '../account/account.ts';
import type { FieldKey } from '../account/field.ts';
import type { Lever, Playbook } from '../playbook/schema.ts';
import { INDICATORS } from '../valuation/indicator-inputs.ts';
import { isProspect, PROSPECT_INPUTS } from '../valuation/prospect.ts';
import type { DimensionKey, ScoredIndicator } from '../valuation/scored.ts';
import { type Boundary, type CutScore, classBoundaries } from './class-boundaries.ts';
import { leverStep, type Step } from './lever-step.ts';
import { type Placed, placed } from './placed.ts';

export interface BoundarySteps extends Boundary {
  /** Smallest first, each by itself. */
  readonly steps: readonly Step[];
  /** Levers that bear on the score, and do not take the account over this line alone. */
  readonly unreachable: readonly FieldKey[];
  /** Unknown inputs without which no step can be told. */
  readonly asks: readonly FieldKey[];
}

const DIMENSIONS_OF: Readonly<Record<CutScore, readonly DimensionKey[]>> = {
  current: ['current'],
  potential: ['potential'],
  worth: ['current', 'potential'],
  loyalty: ['loyalty'],
};

/**
 * For each line between an account's class and a neighbouring one: the least change of one input that crosses it, for
 * every input that a seller can influence. Upward only in the direction in which the seller moves it; what takes the
 * account below a line is looked for both ways, for it is a danger and no plan.
 *
 * Each step is found by valuing the account anew, so a field that feeds several indicators moves them together.
 *
 * @see METHODS 10.1, *flips*.
 */
export function smallestSteps(account: Account, playbook: Playbook): readonly BoundarySteps[] {
  const now = placed(account, playbook);
  const prospect = isProspect(account.fields);
  const levers = playbook.sensitivity.levers.filter(
    // The first business makes a customer of a prospect, who is then valued on other terms.
    ({ field }) => !(prospect && (PROSPECT_INPUTS as readonly string[]).includes(field)),
  );
  return classBoundaries(account, now.value, now.classes, playbook).map((boundary) => {
    const bearing = bearingOn(boundary.axis, now, playbook);
    const known = bearing.filter(({ source }) => source !== 'missing');
    const movable = levers.filter(
      ({ field }) =>
        account.fields[field] !== undefined && known.some(({ fields }) => fields.includes(field)),
    );
    const found = movable.map((lever) => ({
      field: lever.field,
      step: leverStep(lever, boundary, account, now, playbook),
    }));
    return {
      ...boundary,
      steps: found
        .flatMap(({ step }) => (step === undefined ? [] : [step]))
        .sort((a, b) => a.share - b.share),
      unreachable: found.filter(({ step }) => step === undefined).map(({ field }) => field),
      asks: asksOf(bearing, levers),
    };
  });
}

/** The indicators that a score is made of. */
function bearingOn(axis: CutScore, { value }: Placed, playbook: Playbook): readonly ScoredIndicator[] {
  return DIMENSIONS_OF[axis].flatMap((key) => {
    const { applies, indicators } = value.dimensions[key];
    const alone = axis === key;
    if (!applies || (!alone && playbook.valuation.dimensions[key].weight === 0)) return [];
    return indicators.filter(({ weight }) => weight > 0);
  });
}

function asksOf(bearing: readonly ScoredIndicator[], levers: readonly Lever[]): readonly FieldKey[] {
  const readers = Object.values(INDICATORS).flat();
  const asks = bearing.flatMap(({ key, missing }) => {
    const inputs = readers.find((reader) => reader.key === key)?.inputs ?? [];
    return levers.some(({ field }) => inputs.includes(field)) ? missing : [];
  });
  return [...new Set(asks)];
}
