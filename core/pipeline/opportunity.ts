import type { Opportunity } from '../account/account.ts';
import { daysBetween } from '../account/days-between.ts';
import type { Position } from '../classification/position.ts';
import type { Playbook } from '../playbook/schema.ts';
import { type Grade, gradeOf } from './grade.ts';
import { type Layer, layerOf } from './layer.ts';
import { type Move, moveOf } from './move.ts';
import { type Tactic, tacticOf } from './tactic.ts';
import { winRate } from './win-rate.ts';

export interface OpportunityAssessment {
  readonly name: string;
  readonly amount: number | undefined;
  readonly closeDate: string | undefined;
  /** 0, 0.2, 0.4, 0.6 or 0.8. */
  readonly winRate: number;
  /** Weeks, fractions allowed; undefined without a close date or an as-of date. */
  readonly weeksToClose: number | undefined;
  readonly weeksInLayer: number | undefined;
  /** Undefined without an as-of date. */
  readonly layer: Layer | undefined;
  /** Undefined without a target or an amount. */
  readonly grade: Grade | undefined;
  readonly move: Move | undefined;
  readonly tactic: Tactic | undefined;
}

/** Ladder, layer, grade, conclusion and tactic of one open opportunity. METHODS 5.1–5.6. */
export function assessOpportunity(
  opportunity: Opportunity,
  position: Position | undefined,
  asOf: string | undefined,
  policy: Playbook['pipeline'],
): OpportunityAssessment {
  const { name, amount, closeDate } = opportunity;
  const rate = winRate(
    opportunity.evidence ?? [],
    policy.rungs.map((rung) => rung.winRate),
  );
  const weeksToClose =
    asOf === undefined || closeDate === undefined ? undefined : daysBetween(asOf, closeDate) / 7;
  const grade =
    amount === undefined || amount < 0 || policy.target === undefined
      ? undefined
      : gradeOf(amount, policy.target, opportunity.recurring === true, policy.grades);
  const dated = asOf !== undefined;
  return {
    name,
    amount,
    closeDate,
    winRate: rate,
    weeksToClose,
    weeksInLayer: opportunity.weeksInLayer,
    layer: dated ? layerOf(weeksToClose, policy.layers) : undefined,
    grade,
    move: dated ? moveOf({ weeksToClose, position, grade, winRate: rate }, policy) : undefined,
    tactic: dated ? tacticOf(weeksToClose, rate, policy) : undefined,
  };
}
