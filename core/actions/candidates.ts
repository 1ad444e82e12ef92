import { addDays } from '../account/days-between.ts';
import type { FieldKey } from '../account/field.ts';
import type { Duty } from '../care/duty.ts';
import type { ScoreboardResult } from '../competition/scoreboard.ts';
import type { OpportunityAssessment } from '../pipeline/opportunity.ts';
import type { ActionRule, Playbook } from '../playbook/schema.ts';
import type { Fact, LocalText, Message } from '../text/local-text.ts';
import type { Action } from './action.ts';
import { dutyFacts } from './duty-facts.ts';
import type { FactEntry, Facts } from './facts.ts';
import { holds } from './holds.ts';
import { stakeOf, urgencyOf } from './priority.ts';
import { type Raised, raisedOn } from './raised.ts';

export interface CandidateContext {
  readonly facts: Facts;
  readonly opportunities: readonly OpportunityAssessment[];
  readonly competition: ScoreboardResult | undefined;
  readonly duties: readonly Duty[];
  /** Classes whose bounds leave them open. */
  readonly openClasses: ReadonlySet<string>;
  readonly composite: number | undefined;
  readonly playbook: Playbook;
  readonly asOf: string | undefined;
  readonly raised: Raised;
}

/** Every rule that fires on the facts, as an action; a rule per opportunity or per trailing item may fire often. */
export function candidates(context: CandidateContext): readonly Action[] {
  return context.playbook.actions.rules.flatMap((rule) =>
    subjects(rule, context).flatMap(({ id, own, duty }) => {
      const facts: Facts = own.size === 0 ? context.facts : new Map([...context.facts, ...own]);
      return rule.when.every((condition) => holds(condition, facts))
        ? [toAction(rule, id, duty, facts, context)]
        : [];
    }),
  );
}

interface Subject {
  readonly id: string;
  readonly own: Facts;
  /** What brings its own due day. */
  readonly duty?: Duty;
}

function subjects(
  rule: ActionRule,
  { opportunities, competition, duties, playbook, asOf }: CandidateContext,
): readonly Subject[] {
  switch (rule.per) {
    case 'account':
      return [{ id: '', own: new Map() }];
    case 'opportunity':
      return opportunities.map((opportunity, at) => ({
        id: nameAmong(opportunities, at),
        own: opportunityFacts(opportunity, playbook),
      }));
    case 'duty':
      return duties
        .filter(({ done }) => done === undefined)
        .map((duty) => ({ id: duty.id, own: dutyFacts(duty, asOf), duty }));
    case 'trail':
      return (competition?.items ?? []).flatMap((item) =>
        item.trail === undefined
          ? []
          : [{ id: item.id, own: trailFacts(item.label, item.scores[0], item.trail, item.bestRival) }],
      );
  }
}

/** Two deals may share a name; neither must hide the other's actions. */
function nameAmong(opportunities: readonly OpportunityAssessment[], at: number): string {
  const { name } = opportunities[at] as OpportunityAssessment;
  const before = opportunities.slice(0, at).filter((one) => one.name === name).length;
  return before === 0 ? name : `${name} (${before + 1})`;
}

function opportunityFacts(one: OpportunityAssessment, { pipeline }: Playbook): Facts {
  const facts = new Map<string, FactEntry>();
  const add = (name: string, value: string | number | undefined, shown: (known: never) => Fact) => {
    if (value !== undefined) facts.set(name, { value, shown: shown(value as never), reads: [] });
  };
  const label =
    (texts: Readonly<Record<string, { label: LocalText } | LocalText>>) =>
    (key: string): Fact => {
      const found = texts[key] as { label?: LocalText } & LocalText;
      return { kind: 'label', value: found.label ?? found };
    };
  add('opportunity', one.name, (value) => ({ kind: 'text', value }));
  add('amount', one.amount, (value) => ({ kind: 'money', value }));
  add('closeDate', one.closeDate, (value) => ({ kind: 'date', value }));
  add('winRate', one.winRate, (value) => ({ kind: 'ratio', value }));
  add('grade', one.grade, (value) => ({ kind: 'text', value }));
  add('layer', one.layer, label(pipeline.texts.layer));
  add('move', one.move, label(pipeline.texts.move));
  add('tactic', one.tactic, label(pipeline.texts.tactic));
  return facts;
}

function trailFacts(
  item: LocalText,
  ours: number | undefined,
  trail: number,
  rival: string | undefined,
): Facts {
  const facts = new Map<string, FactEntry>([
    ['item', { value: item.en, shown: { kind: 'label', value: item }, reads: [] }],
    ['trail', { value: trail, shown: { kind: 'rating', value: trail }, reads: [] }],
  ]);
  if (ours !== undefined) {
    facts.set('ours', { value: ours, shown: { kind: 'rating', value: ours }, reads: [] });
    facts.set('best', { value: ours + trail, shown: { kind: 'rating', value: ours + trail }, reads: [] });
  }
  if (rival !== undefined)
    facts.set('rival', { value: rival, shown: { kind: 'text', value: rival }, reads: [] });
  return facts;
}

function toAction(
  rule: ActionRule,
  subject: string,
  duty: Duty | undefined,
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
  const certainty = certaintyOf(rule, facts, context);
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
    facts: Object.fromEntries(
      rule.when.flatMap(({ fact }) => {
        const known = facts.get(fact);
        return known === undefined ? [] : [[fact, known.value]];
      }),
    ),
  };
}

/** 1 for recorded events and norms; else the known share of the fields read, less where its class is open. */
function certaintyOf(rule: ActionRule, facts: Facts, { openClasses, playbook }: CandidateContext): number {
  if (rule.basis !== 'reading') return 1;
  const open =
    rule.restsOn !== undefined && openClasses.has(rule.restsOn) ? playbook.actions.openClassFactor : 1;
  const reads = new Set<FieldKey>(
    rule.when.flatMap(({ fact, known }) => (known === false ? [] : (facts.get(fact)?.reads ?? []))),
  );
  if (reads.size === 0) return open;
  const known = [...reads].filter((key) => facts.has(key)).length;
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
