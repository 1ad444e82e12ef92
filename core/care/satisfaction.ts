import type { AccountFields } from '../account/account.ts';
import type { Survey } from '../account/care-record.ts';
import { wilsonInterval } from '../inference/wilson-interval.ts';
import type { Playbook } from '../playbook/schema.ts';

/** What one survey says. */
export interface SurveyFinding {
  readonly at: string;
  /** Perceived ÷ expected; undefined where one of them is not known. */
  readonly ratio: number | undefined;
  readonly perceived: number | undefined;
  /** Perceived below the playbook's line, whatever the ratio. */
  readonly poor: boolean;
  readonly cause: string | undefined;
  /** Content answers ÷ answers with its Wilson interval; undefined without answers. */
  readonly share: number | undefined;
  readonly range: readonly [low: number, high: number] | undefined;
  readonly answers: number | undefined;
}

export type Trend = 'up' | 'down' | 'same';

export interface Satisfaction {
  /** The earliest first; none after the day that is looked at. */
  readonly surveys: readonly SurveyFinding[];
  /** The ratio now: of the last survey that has one, else of the fields of the account. */
  readonly ratio: number | undefined;
  readonly poor: boolean;
  /** Of the last ratio against the one before it. */
  readonly trend: Trend | undefined;
  /**
   * Of the last share of content answers against the one before it: `same` where the intervals overlap, for then
   * chance alone may have moved it.
   */
  readonly shareTrend: Trend | undefined;
}

/** Ratios that differ by less read alike. */
const SAME = 0.005;

/**
 * Satisfaction as perceived ÷ expected, survey by survey, and where it goes.
 *
 * @param asOf ISO day; what was asked after it is not known yet.
 * @see METHODS 7.3.
 */
export function satisfactionOf(
  fields: Pick<AccountFields, 'perceived' | 'expected'>,
  surveys: readonly Survey[] = [],
  { poorPerceived }: Pick<Playbook['care'], 'poorPerceived'>,
  asOf?: string,
): Satisfaction {
  const found = surveys
    .filter(({ at }) => asOf === undefined || at <= asOf)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map((survey) => finding(survey, poorPerceived));
  const now = finding({ at: '', ...fields }, poorPerceived);
  const [before, last] = found.flatMap(({ ratio }) => ratio ?? []).slice(-2);
  const shares = found.filter(({ range }) => range !== undefined).slice(-2);
  const felt = found.findLast(({ perceived }) => perceived !== undefined) ?? now;
  return {
    surveys: found,
    ratio: found.findLast(({ ratio }) => ratio !== undefined)?.ratio ?? now.ratio,
    poor: felt.poor,
    trend: before === undefined || last === undefined ? undefined : trendOf(last - before, SAME),
    shareTrend: shares.length < 2 ? undefined : shareTrend(shares),
  };
}

function finding(
  { at, perceived, expected, cause, answers, content }: Survey,
  poorBelow: number,
): SurveyFinding {
  // More content people than answers cannot be: nothing is told from it.
  const told = answers !== undefined && answers > 0 && content !== undefined && content <= answers;
  return {
    at,
    perceived,
    ratio: perceived === undefined || expected === undefined ? undefined : perceived / expected,
    poor: perceived !== undefined && perceived < poorBelow - 1e-9,
    cause,
    share: told ? content / answers : undefined,
    range: told ? wilsonInterval(content, answers) : undefined,
    answers: told ? answers : undefined,
  };
}

function shareTrend([before, last]: readonly SurveyFinding[]): Trend {
  const [low = 0, high = 1] = last?.range ?? [];
  const [lowBefore = 0, highBefore = 1] = before?.range ?? [];
  return low > highBefore ? 'up' : high < lowBefore ? 'down' : 'same';
}

function trendOf(change: number, same: number): Trend {
  return Math.abs(change) < same ? 'same' : change > 0 ? 'up' : 'down';
}
