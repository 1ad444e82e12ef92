import type { Account } from '../account/account.ts';
import { completenessOf } from '../account/completeness.ts';
import { dealsInBookCurrency } from '../account/in-book-currency.ts';
import { candidates } from '../actions/candidates.ts';
import { gatherFacts } from '../actions/facts.ts';
import { questionAction, questionsOf } from '../actions/question.ts';
import type { Raised } from '../actions/raised.ts';
import { rankActions } from '../actions/rank-actions.ts';
import { refusePrice } from '../actions/refuse-price.ts';
import { byDue } from '../care/by-due.ts';
import { calendarOf } from '../care/calendar-of.ts';
import { contactCoverage } from '../care/contact-coverage.ts';
import { duties } from '../care/duties.ts';
import type { Duty } from '../care/duty.ts';
import { lineChanges } from '../care/line-changes.ts';
import { planDuties } from '../care/plan-duties.ts';
import { satisfactionOf } from '../care/satisfaction.ts';
import { withEvents } from '../care/with-events.ts';
import type { Classes } from '../classification/classify.ts';
import { stageOf } from '../classification/stage.ts';
import { rivalryOf } from '../competition/rivalry.ts';
import { needsReading } from '../needs/needs-reading.ts';
import { type MixOf, productMixes } from '../needs/product-mix.ts';
import { funnel } from '../pipeline/funnel.ts';
import { assessOpportunity } from '../pipeline/opportunity.ts';
import { withOwnRates } from '../pipeline/own-win-rates.ts';
import { openDeals } from '../pipeline/stage-reached.ts';
import type { Playbook } from '../playbook/schema.ts';
import { stampOf } from '../playbook/stamp.ts';
import type { Assessment } from './assessment.ts';
import type { Book } from './book.ts';
import { noticesOf } from './notices.ts';
import { standing } from './standing.ts';
import { withBookCuts } from './with-book-cuts.ts';

export interface AssessOptions {
  readonly playbook: Playbook;
  /** ISO day. Without it, parts that need a date are left out and named in the notices. */
  readonly asOf?: string | undefined;
  /** ISO moment with its offset, on the day of `asOf`; without it norms in hours are judged by whole days. */
  readonly now?: string | undefined;
  /** IANA name of the time zone in which days are told; without it by the offsets of the events themselves. */
  readonly zone?: string | undefined;
  /** Since when each action has been raised; without it due days count from `asOf`. */
  readonly raised?: Raised | undefined;
  /** The whole book; without it bands and what rests on them are unknown. */
  readonly book?: Book | undefined;
}

/**
 * Everything that can be said about one account: the one door that every face goes through.
 *
 * @see METHODS, rules that hold everywhere.
 */
export function assess(
  given: Account,
  { playbook, asOf, now = asOf, zone, raised = {}, book }: AssessOptions,
): Assessment {
  const account = withEvents(dealsInBookCurrency(given, playbook), asOf);
  const { fields } = account;
  const { value, competition, classes, risk } = standing(
    account,
    { playbook, asOf, book },
    book?.bandOf(given),
  );
  const pipeline = withOwnRates(playbook.pipeline, book?.winRates);
  const opportunities = openDeals(account.opportunities, pipeline).map((opportunity) =>
    assessOpportunity(opportunity, classes.position?.name, asOf, pipeline),
  );
  const rivalry = rivalryOf(account, competition, playbook.competition, asOf);
  const needs = needsReading(account, {
    policy: playbook.needs,
    mixOf: book?.mixOf ?? mixByTable(playbook),
    inBook: given,
    asOf,
  });
  const lines = lineChanges(account.products);
  const owed = dutiesOf(account, classes, { playbook, now, zone });
  const questions = questionsOf(value);
  const [question] = questions;
  // Facts are for rules alone, and a playbook need not have any.
  const fired =
    playbook.actions.rules.length === 0
      ? []
      : candidates({
          facts: gatherFacts({ account, value, classes, risk, rivalry, needs, playbook, asOf }),
          opportunities,
          competition,
          rivalry,
          needs,
          duties: owed,
          lines,
          openClasses: openClasses(classes),
          composite: value.score,
          playbook,
          asOf,
          raised,
        });
  const asked =
    question === undefined
      ? []
      : [questionAction(question, value, moneyOf(fields), fields.manager, playbook)];
  const { kept, refused } = refusePrice([...fired, ...asked], fields, value.profit, playbook);
  return {
    name: fields.name,
    playbook: stampOf(playbook),
    asOf,
    value,
    classes,
    cuts: withBookCuts(playbook, book).classification.cuts,
    stage: stageOf(fields, opportunities.length > 0, playbook.classification.stage),
    percentile: book?.percentileOf(value.score),
    risk,
    duties: owed,
    satisfaction: satisfactionOf(fields, account.surveys, playbook.care, asOf),
    coverage: contactCoverage(account),
    lines,
    opportunities,
    winRates: book?.winRates.filter(({ rate }) => rate !== undefined) ?? [],
    funnel:
      asOf === undefined || opportunities.length === 0
        ? undefined
        : funnel(opportunities, playbook.pipeline.target, playbook.pipeline),
    competition,
    rivalry,
    needs,
    completeness: completenessOf(account, classes.tier?.name, playbook.completeness),
    question,
    questions,
    actions: rankActions(kept),
    refused,
    notices: noticesOf(account, { asOf, book, playbook, rivalry, needs }),
  };
}

/** Without a book a mix can only be one that the playbook gives. */
function mixByTable({ needs }: Playbook): MixOf | undefined {
  return needs.whitespace.mixes.length === 0 ? undefined : productMixes([], needs.whitespace);
}

/** What an answer bears on: what they spend with everyone, else what they spend with us. */
function moneyOf({ wallet, revenue }: Account['fields']): number | undefined {
  return [wallet, revenue].find((amount) => amount !== undefined && amount > 0);
}

function openClasses({ value, loyalty, archetype, position, tier }: Classes): ReadonlySet<string> {
  const open = new Set<string>();
  if (value !== undefined && value !== 'prospect' && !value.settled) open.add('value');
  for (const [name, one] of Object.entries({ loyalty, archetype, position, tier }))
    if (one?.settled === false) open.add(name);
  return open;
}

function dutiesOf(
  { events = [], contacts = [], keeping = [] }: Account,
  { tier }: Classes,
  { playbook, now, zone }: Pick<AssessOptions, 'playbook' | 'now' | 'zone'>,
): readonly Duty[] {
  if (now === undefined) return [];
  const planned = planDuties(keeping, now);
  // Who records no events at all keeps them elsewhere: the month's contacts cannot be told to be missing.
  if (events.length === 0) return [...planned].sort(byDue);
  const calendar = calendarOf(playbook.care);
  const owed = duties(events, { policy: playbook.care, calendar, tier: tier?.name, contacts, now, zone });
  return [...owed, ...planned].sort(byDue);
}
