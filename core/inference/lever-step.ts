import type { Account, FieldValue } from '../account/account.ts';
import type { FieldKey } from '../account/field.ts';
import { reaches } from '../classification/matrix.ts';
import type { Lever, Playbook } from '../playbook/schema.ts';
import { INDICATORS } from '../valuation/indicator-inputs.ts';
import type { CustomerValue } from '../valuation/scored.ts';
import { type Boundary, className, cutScore } from './class-boundaries.ts';
import { type Crossing, firstCrossing } from './first-crossing.ts';
import { leverRange, leverTurns } from './lever-way.ts';
import { type Placed, placed, withField } from './placed.ts';

/** The least change of one input that takes an account across a line. */
export interface Step {
  readonly field: FieldKey;
  readonly from: FieldValue;
  /** The first value across, counted in the lever's steps. */
  readonly to: FieldValue;
  /** The very value at which the class changes. */
  readonly exact: FieldValue;
  /** Share of its indicator's scale that it moves, 0–1; the larger one where it moves two. */
  readonly share: number;
  /** The class after `to`. */
  readonly becomes: string;
  /** The value that it starts from is itself a guess. */
  readonly guessed: boolean;
}

/** The least change of one lever that takes an account across a line; undefined where it does not reach it alone. */
export function leverStep(
  lever: Lever,
  boundary: Boundary,
  account: Account,
  now: Placed,
  playbook: Playbook,
): Step | undefined {
  const { field, direction } = lever;
  const from = account.fields[field] as FieldValue;
  const at = (value: FieldValue) => placed(withField(account, field, value), playbook);
  const across = (value: FieldValue) => isAcross(boundary, at(value));
  const nameAt = (value: FieldValue) => className(boundary.scheme, at(value).classes);
  const step = (to: FieldValue, exact: FieldValue): Step => ({
    field,
    from,
    to,
    exact,
    share: shareMoved(now.value, at(exact).value),
    becomes: nameAt(to) as string,
    guessed: account.estimated?.[field] !== undefined,
  });
  if (typeof from === 'boolean') {
    const allowed = boundary.side === 'below' || !from === (direction === 'up');
    return allowed && across(!from) ? step(!from, !from) : undefined;
  }
  // No contract counts as one that has run out.
  const start = typeof from === 'number' ? from : 0;
  const ways = boundary.side === 'above' ? [direction] : (['up', 'down'] as const);
  const steps = ways.flatMap((way) => {
    const crossing = crossingOf(way, start, lever, boundary, account, playbook);
    if (crossing === undefined || !across(crossing.across)) return [];
    // A field that moves two scores may have crossed another line first, and lead elsewhere: then that is its step.
    const straight = nameAt(crossing.before) === boundary.from || nameAt(crossing.across) === boundary.to;
    if (!straight) return [];
    return step(rounded(crossing.across, way, lever, account, across), crossing.across);
  });
  return steps.sort((a, b) => a.share - b.share)[0];
}

function crossingOf(
  way: Lever['direction'],
  start: number,
  { field }: Lever,
  { axis, side, cut }: Boundary,
  account: Account,
  playbook: Playbook,
): Crossing | undefined {
  const { low, high } = leverRange(field, account);
  const sign = way === 'up' ? 1 : -1;
  const limit = way === 'up' ? high : low;
  const ahead = leverTurns(field, account, playbook).filter(
    (turn) => Number.isFinite(turn) && (turn - start) * sign > 0 && (limit - turn) * sign > 0,
  );
  const end = Number.isFinite(limit) && (limit - start) * sign > 0 ? [limit] : [];
  const score = (value: number) => {
    const { value: scored, classes } = placed(withField(account, field, value), playbook);
    return cutScore(axis, scored, classes);
  };
  return firstCrossing({
    from: start,
    turns: [...ahead.sort((a, b) => (a - b) * sign), ...end],
    humped: side === 'above' && feedsSeveral(field),
    score,
    crossed: (value) => {
      const reached = score(value);
      return reached !== undefined && reaches(reached, cut) === (side === 'above');
    },
  });
}

/** Whether the score has crossed the line, and the class changed with it. */
function isAcross({ scheme, axis, side, cut, from }: Boundary, { value, classes }: Placed): boolean {
  const score = cutScore(axis, value, classes);
  if (score === undefined || reaches(score, cut) !== (side === 'above')) return false;
  const name = className(scheme, classes);
  return name !== undefined && name !== from;
}

/** Outward to the lever's next step, as far as its range allows and the line stays crossed. */
function rounded(
  exact: number,
  way: Lever['direction'],
  { field, step }: Lever,
  account: Account,
  across: (value: number) => boolean,
): number {
  const { low, high } = leverRange(field, account);
  const whole = way === 'up' ? Math.ceil(exact / step - 1e-9) : Math.floor(exact / step + 1e-9);
  const steps = [whole, whole + (way === 'up' ? 1 : -1)].map((count) =>
    Number((count * step).toPrecision(12)),
  );
  return steps.find((value) => value >= low && value <= high && across(value)) ?? exact;
}

function feedsSeveral(field: Lever['field']): boolean {
  return (
    Object.values(INDICATORS)
      .flat()
      .filter(({ inputs }) => inputs.includes(field)).length > 1
  );
}

function shareMoved(before: CustomerValue, after: CustomerValue): number {
  const scoresOf = ({ dimensions }: CustomerValue) =>
    Object.values(dimensions).flatMap(({ indicators }) => indicators.map(({ score }) => score));
  const later = scoresOf(after);
  const moves = scoresOf(before).map((score, at) => {
    const next = later[at];
    return score === undefined || next === undefined ? 0 : Math.abs(next - score);
  });
  return Math.max(...moves) / 100;
}
