import type { Completeness } from '../account/completeness.ts';
import type { Action, RefusedAction } from '../actions/action.ts';
import type { Question } from '../actions/question.ts';
import type { RetentionRisk } from '../care/retention-risk.ts';
import type { Classes } from '../classification/classify.ts';
import type { ScoreboardResult } from '../competition/scoreboard.ts';
import type { FunnelResult } from '../pipeline/funnel.ts';
import type { OpportunityAssessment } from '../pipeline/opportunity.ts';
import type { PlaybookStamp } from '../playbook/stamp.ts';
import type { CustomerValue } from '../valuation/scored.ts';
import type { Notice } from './notices.ts';

/** Everything that can be said about one account today, with what it rests on. */
export interface Assessment {
  readonly name: string | undefined;
  readonly playbook: PlaybookStamp;
  /** ISO day, or undefined where none was given. */
  readonly asOf: string | undefined;
  readonly value: CustomerValue;
  readonly classes: Classes;
  readonly risk: RetentionRisk;
  readonly opportunities: readonly OpportunityAssessment[];
  readonly funnel: FunnelResult | undefined;
  readonly competition: ScoreboardResult | undefined;
  readonly completeness: Completeness;
  /** The missing field whose knowing narrows the value's bounds most; undefined when nothing is missing. */
  readonly question: Question | undefined;
  /** All missing fields, the most settling first. */
  readonly questions: readonly Question[];
  /** All next actions, best first. */
  readonly actions: readonly Action[];
  readonly refused: readonly RefusedAction[];
  /** Warnings about the input, and parts that were left out with the reason. */
  readonly notices: readonly Notice[];
}
