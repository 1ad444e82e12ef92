import { addDays } from '../account/days-between.ts';
import type { FieldKey } from '../account/field.ts';
import type { Duty } from '../care/duty.ts';
import type { LineChange } from '../care/line-changes.ts';
import type { Rivalry } from '../competition/rivalry.ts';
import type { ScoreboardResult } from '../competition/scoreboard.ts';
import type { NeedsReading } from '../needs/needs-reading.ts';
import type { OpportunityAssessment } from '../pipeline/opportunity.ts';
import type { ActionRule, Playbook } from '../playbook/schema.ts';
import type { Fact, LocalText, Message } from '../text/local-text.ts';
import type { Action } from './action.ts';
import { type Facts, laidOver } from './facts.ts';
import { holds } from './holds.ts';
import { stakeOf, urgencyOf } from './priority.ts';
import { type Raised, raisedOn } from './raised.ts';
import { type Subject, subjectsOf } from './subjects.ts';

export interface CandidateContext {
  readonly facts: Facts;
  readonly opportunities: readonly OpportunityAssessment[];
  readonly competition: ScoreboardResult | undefined;
  readonly rivalry: Rivalry | undefined;
  readonly needs: NeedsReading | undefined;
  readonly duties: readonly Duty[];
  readonly lines: readonly LineChange[];
  /** Classes whose bounds leave them open. */
  readonly openClasses: ReadonlySet<string>;
  readonly composite: number | undefined;
  readonly playbook: Playbook;
  readonly asOf: string | undefined;
  readonly raised: Raised;
}

/** Every rule that fires on the facts, as an action; a rule per opportunity or per trailing item may fire often. */
export function candidates(context: CandidateContext): readonly Action[] {
  const subjects = subjectsOf(context);
  const found: Action[] = [];
  for (const rule of context.playbook.actions.rules)
    for (const subject of subjects(rule.per)) {
      const facts = laidOver(subject.own, context.facts);
      if (rule.when.every((condition) => holds(condition, facts)))
        found.push(toAction(rule, subject, facts, context));
    }
  return found;
}

function toAction(
  rule: ActionRule,
  { id: subject, duty, certainty: sure = 1 }: Subject,
  facts: Facts,
  context: CandidateContext,
): Action {
  const { playbook, asOf, composite, raised } = context;
  const id = subject === '' ? rule.id : `${rule.id}: ${subject}`;
  const due =
    duty?.due ??
    (rule.withinDays === undefined || asOf === undefined
      ? undefined
      : addDays(raisedOn(raised, id, asOf), rule.withinDays));
  const money = rule.stake === undefined ? undefined : facts.get(rule.stake)?.value;
  // Nothing at stake is no measure of stake: a prospect's revenue of 0 must not silence its actions.
  const stake = typeof money === 'number' && money > 0 ? money : undefined;
  const urgency = urgencyOf(due, asOf, playbook.actions);
  const certainty = sure * certaintyOf(rule, facts, context);
  const stakeShare = stakeOf(stake, composite, playbook);
  const manager = facts.get('manager')?.value;
  return {
    id,
    rule: rule.id,
    title: message(rule.title, facts),
    why: message(rule.why, facts),
    effect: message(rule.effect, facts),
    ends: message(rule.ends, facts),
    source: rule.source,
    due,
    owner: typeof manager === 'string' ? manager : undefined,
    stake,
    stakeShare,
    urgency,
    certainty,
    priority: urgency * stakeShare * certainty,
    price: rule.priceCut !== undefined,
    ...(duty === undefined ? {} : { duty }),
    ...nearOf(rule, subject, duty),
    facts: Object.fromEntries(
      rule.when.flatMap(({ fact }) => {
        const known = facts.get(fact);
        return known === undefined ? [] : [[fact, known.value]];
      }),
    ),
  };
}

/**
 * Rules of one deed come to the same where they are about the same; so do the month's contacts of one norm. A price
 * action is held to a test of its own, so it stands for nothing else.
 */
function nearOf(
  { deed, per, priceCut }: ActionRule,
  subject: string,
  duty: Duty | undefined,
): Pick<Action, 'near'> {
  if (priceCut !== undefined) return {};
  if (deed === undefined) return duty?.logs === undefined ? {} : { near: duty.norm };
  return { near: per === 'account' ? deed : `${deed}: ${subject}` };
}

/** 1 for recorded events and norms; else the known share of the fields read, less where its class is open. */
function certaintyOf(rule: ActionRule, facts: Facts, { openClasses, playbook }: CandidateContext): number {
  if (rule.basis !== 'reading') return 1;
  const open =
    rule.restsOn !== undefined && openClasses.has(rule.restsOn) ? playbook.actions.openClassFactor : 1;
  const reads = new Set<FieldKey>();
  for (const { fact, known } of rule.when)
    if (known !== false) for (const field of facts.get(fact)?.reads ?? []) reads.add(field);
  if (reads.size === 0) return open;
  let known = 0;
  for (const field of reads) if (facts.has(field)) known += 1;
  return (open * known) / reads.size;
}

/** Keeps with a sentence only the facts that it quotes. */
function message(text: LocalText, facts: Facts): Message {
  const values: Record<string, Fact> = {};
  for (const name of placesOf(text)) {
    const fact = facts.get(name);
    if (fact !== undefined) values[name] = fact.shown;
  }
  return { text, values };
}

// The texts of a playbook are few and asked for by every account of a book.
const places = new WeakMap<LocalText, readonly string[]>();

function placesOf(text: LocalText): readonly string[] {
  const known = places.get(text);
  if (known !== undefined) return known;
  const found = `${text.en} ${text['zh-CN']}`.matchAll(/\{(\w+)\}/g);
  const names = [...new Set([...found].map(([, name]) => name as string))];
  places.set(text, names);
  return names;
}
