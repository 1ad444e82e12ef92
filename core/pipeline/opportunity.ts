import type { Opportunity } from '../account/account.ts';
import { daysBetween } from '../account/days-between.ts';
import type { Position } from '../classification/position.ts';
import type { Playbook } from '../playbook/schema.ts';
import { type Grade, gradeOf } from './grade.ts';
import { type Layer, layerOf } from './layer.ts';
import { type Move, moveOf } from './move.ts';
import { type ProjectType, typeOfDeal } from './project-type.ts';
import { stageReached } from './stage-reached.ts';
import { type Tactic, tacticOf } from './tactic.ts';
import { winRate } from './win-rate.ts';

export interface OpportunityAssessment {
  readonly name: string;
  readonly amount: number | undefined;
  readonly closeDate: string | undefined;
  /** 0, 0.2, 0.4, 0.6 or 0.8. */
  readonly winRate: number;
  /** What the win rate was read from; the CRM's stage stands in where no check was recorded. */
  readonly winRateBy: 'checks' | 'stage' | 'nothing';
  /** As the CRM or the sheet names it. */
  readonly stage: string | undefined;
  /** Weeks, fractions allowed; undefined without a close date or an as-of date. */
  readonly weeksToClose: number | undefined;
  readonly weeksInLayer: number | undefined;
  /** Undefined without an as-of date. */
  readonly layer: Layer | undefined;
  /** Undefined without a target or an amount. */
  readonly grade: Grade | undefined;
  readonly move: Move | undefined;
  readonly tactic: Tactic | undefined;
  /** Undefined for what is no new project, or not known well enough. */
  readonly project: ProjectType | undefined;
}

/** Ladder, layer, grade, conclusion, tactic and type of one open opportunity. METHODS 5.1–5.7. */
export function assessOpportunity(
  opportunity: Opportunity,
  position: Position | undefined,
  asOf: string | undefined,
  policy: Playbook['pipeline'],
): OpportunityAssessment {
  const { name, amount, closeDate } = opportunity;
  const { rate, by } = rateOf(opportunity, policy);
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
    winRateBy: by,
    stage: opportunity.stage,
    weeksToClose,
    weeksInLayer: opportunity.weeksInLayer,
    layer: dated ? layerOf(weeksToClose, policy.layers) : undefined,
    grade,
    move: dated ? moveOf({ weeksToClose, position, grade, winRate: rate }, policy) : undefined,
    tactic: dated ? tacticOf(weeksToClose, rate, policy) : undefined,
    project: typeOfDeal(opportunity),
  };
}

function rateOf(
  { evidence = [], stage }: Opportunity,
  policy: Playbook['pipeline'],
): { readonly rate: number; readonly by: OpportunityAssessment['winRateBy'] } {
  const rates = policy.rungs.map((rung) => rung.winRate);
  if (evidence.some((check) => check !== undefined)) return { rate: winRate(evidence, rates), by: 'checks' };
  const reached = stage === undefined ? undefined : stageReached(stage, policy.stages);
  if (typeof reached !== 'number') return { rate: 0, by: 'nothing' };
  return { rate: winRate(new Array(3 * reached).fill(true), rates), by: 'stage' };
}
