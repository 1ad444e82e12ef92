import type { Completeness } from '../account/completeness.ts';
import type { Action, RefusedAction } from '../actions/action.ts';
import type { Question } from '../actions/question.ts';
import type { ContactCoverage } from '../care/contact-coverage.ts';
import type { Duty } from '../care/duty.ts';
import type { LineChange } from '../care/line-changes.ts';
import type { RetentionRisk } from '../care/retention-risk.ts';
import type { Satisfaction } from '../care/satisfaction.ts';
import type { Classes } from '../classification/classify.ts';
import type { Cuts } from '../classification/cut-scores.ts';
import type { Stage } from '../classification/stage.ts';
import type { Rivalry } from '../competition/rivalry.ts';
import type { ScoreboardResult } from '../competition/scoreboard.ts';
import type { NeedsReading } from '../needs/needs-reading.ts';
import type { FunnelResult } from '../pipeline/funnel.ts';
import type { OpportunityAssessment } from '../pipeline/opportunity.ts';
import type { OwnWinRate } from '../pipeline/own-win-rates.ts';
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
  /** The cuts that the classes were made by: the playbook's, or the book's medians where it says so. */
  readonly cuts: Cuts;
  /** Undefined where the facts do not say. METHODS 3.9. */
  readonly stage: Stage | undefined;
  /** Share of the book's known values below this account's plus half of the equal ones, 0–1; undefined without a book or a value. */
  readonly percentile: number | undefined;
  readonly risk: RetentionRisk;
  /** What norms, promises, the plan and the month ask for, done or not, the earliest due first; empty without an as-of date. */
  readonly duties: readonly Duty[];
  /** Survey by survey, and where it goes. METHODS 7.3. */
  readonly satisfaction: Satisfaction;
  readonly coverage: ContactCoverage;
  /** Product lines of which last year is known too, most money gone first. METHODS 7.4. */
  readonly lines: readonly LineChange[];
  readonly opportunities: readonly OpportunityAssessment[];
  /** Rungs whose rate is that of one's own closed deals, in this book. METHODS 10.3. */
  readonly winRates: readonly OwnWinRate[];
  readonly funnel: FunnelResult | undefined;
  readonly competition: ScoreboardResult | undefined;
  /** Cards, buying factors, market; undefined where nothing of the kind is on record. */
  readonly rivalry: Rivalry | undefined;
  /** People, needs, whitespace, solutions; undefined where nothing of the kind is on record. */
  readonly needs: NeedsReading | undefined;
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
