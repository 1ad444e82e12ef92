import type { Account } from '../account/account.ts';
import { daysBetween } from '../account/days-between.ts';
import type { FieldKey, FieldKind } from '../account/field.ts';
import { FIELDS } from '../account/fields.ts';
import { type RetentionRisk, revenueChange } from '../care/retention-risk.ts';
import type { Classes } from '../classification/classify.ts';
import type { Rivalry } from '../competition/rivalry.ts';
import type { NeedsReading } from '../needs/needs-reading.ts';
import { openDeals } from '../pipeline/stage-reached.ts';
import type { Playbook } from '../playbook/schema.ts';
import type { Fact, LocalText } from '../text/local-text.ts';
import {
  type CustomerValue,
  DIMENSIONS,
  type DimensionKey,
  type ScoredDimension,
} from '../valuation/scored.ts';
import { addGapFacts } from './gap-facts.ts';

/** One thing that is known of an account, for rules to ask about and for sentences to quote. */
export interface FactEntry {
  readonly value: string | number | boolean;
  readonly shown: Fact;
  /** The fields that it was read from. */
  readonly reads: readonly FieldKey[];
}

export type Facts = Pick<ReadonlyMap<string, FactEntry>, 'get' | 'has'>;

/** Facts of one subject before those of its account, without copying either. */
export function laidOver(own: Facts | undefined, account: Facts): Facts {
  if (own === undefined) return account;
  return {
    get: (name) => own.get(name) ?? account.get(name),
    has: (name) => own.has(name) || account.has(name),
  };
}

export interface FactSources {
  readonly account: Account;
  readonly value: CustomerValue;
  readonly classes: Classes;
  readonly risk: RetentionRisk;
  readonly rivalry?: Rivalry | undefined;
  readonly needs?: NeedsReading | undefined;
  readonly playbook: Playbook;
  readonly asOf: string | undefined;
}

/** Gathers every fact that is known; what is unknown has no entry. Names are those of playbook/fact-names. */
export function gatherFacts({
  account,
  value,
  classes,
  risk,
  rivalry,
  needs,
  playbook,
  asOf,
}: FactSources): Map<string, FactEntry> {
  const facts = new Map<string, FactEntry>();
  const add = (
    name: string,
    known: number | string | boolean | undefined,
    kind: Fact['kind'],
    reads: readonly FieldKey[],
  ) => {
    if (known !== undefined) facts.set(name, { value: known, shown: shown(known, kind), reads });
  };
  const { fields } = account;
  for (const { key, kind, reads } of OWN) add(key, fields[key], kind, reads);
  // A profit that can be told from costs, or a loss that is certain, counts like a recorded one.
  add('profit', value.profit, 'money', value.dimensions.current.indicators[0]?.fields ?? []);
  const behind = fieldsBehind(value);
  for (const key of DIMENSIONS) add(key, value.dimensions[key].score, 'score', behind[key]);
  add('value', value.score, 'score', behind.all);
  addClasses(facts, classes, behind, playbook);
  addMoney(add, account, value);
  const signals = risk.reasons.flatMap((reason) => reason.fields);
  add('risk', risk.risk, 'score', signals);
  add('riskBand', risk.band, 'text', signals);
  const top = risk.reasons[0];
  if (top !== undefined)
    facts.set('riskReason', {
      value: top.signal,
      shown: { kind: 'label', value: top.label },
      reads: top.fields,
    });
  if (fields.perceived !== undefined && fields.expected !== undefined) {
    add('satisfaction', fields.perceived / fields.expected, 'ratio', ['perceived', 'expected']);
  }
  if (asOf !== undefined && fields.lastContact !== undefined) {
    add('daysSinceContact', Math.max(0, daysBetween(fields.lastContact, asOf)), 'days', ['lastContact']);
  }
  addPeople(add, account, playbook, asOf);
  add('planSteps', account.keeping?.length || undefined, 'count', []);
  addGapFacts(facts, account, rivalry, needs, { playbook, asOf });
  return facts;
}

type Add = (
  name: string,
  known: number | string | boolean | undefined,
  kind: Fact['kind'],
  reads: readonly FieldKey[],
) => void;

const KINDS: Readonly<Record<FieldKind, Fact['kind']>> = {
  text: 'text',
  money: 'money',
  ratio: 'ratio',
  count: 'count',
  rating: 'rating',
  years: 'years',
  months: 'months',
  flag: 'text',
  chainRole: 'text',
  date: 'date',
};

/** The fields as facts of their own. */
const OWN = FIELDS.map(({ key, kind }) => ({ key, kind: KINDS[kind], reads: [key] }));

function shown(value: number | string | boolean, kind: Fact['kind']): Fact {
  if (typeof value === 'number' && kind !== 'text' && kind !== 'label' && kind !== 'date')
    return { kind, value };
  return kind === 'date' ? { kind, value: String(value) } : { kind: 'text', value: String(value) };
}

type Behind = Readonly<Record<DimensionKey | 'worth' | 'worthAndLoyalty' | 'all', readonly FieldKey[]>>;

/** The fields behind each dimension, and behind those that are looked at together. */
function fieldsBehind({ dimensions }: CustomerValue): Behind {
  const of = ({ indicators }: ScoredDimension): FieldKey[] => {
    const fields: FieldKey[] = [];
    for (const indicator of indicators) fields.push(...indicator.fields);
    return fields;
  };
  const [current, potential] = [of(dimensions.current), of(dimensions.potential)];
  const [loyalty, influence] = [of(dimensions.loyalty), of(dimensions.influence)];
  const worth = [...current, ...potential];
  const worthAndLoyalty = [...worth, ...loyalty];
  const all = [...worthAndLoyalty, ...influence];
  return { current, potential, loyalty, influence, worth, worthAndLoyalty, all };
}

function addClasses(
  facts: Map<string, FactEntry>,
  classes: Classes,
  { loyalty, worth, worthAndLoyalty, all }: Behind,
  { classification }: Playbook,
): void {
  const { texts } = classification;
  const put = (
    name: string,
    value: string | undefined,
    labels: Readonly<Record<string, { label: LocalText }>>,
    reads: readonly FieldKey[],
  ) => {
    const label = value === undefined ? undefined : labels[value]?.label;
    if (value !== undefined && label !== undefined)
      facts.set(name, { value, shown: { kind: 'label', value: label }, reads });
  };
  put(
    'valueClass',
    classes.value === 'prospect' ? 'prospect' : classes.value?.name,
    texts.value,
    classes.value === 'prospect' ? ['revenue'] : worth,
  );
  put('loyaltyClass', classes.loyalty?.name, texts.loyalty, worthAndLoyalty);
  put('archetype', classes.archetype?.name, texts.archetype, worth);
  put('position', classes.position?.name, texts.position, [
    ...all,
    'ourStrength',
    'bestRivalStrength',
    'rivalIntent',
    'rivalAttention',
  ]);
  put('tier', classes.tier?.name, texts.tier, worthAndLoyalty);
  put('release', classes.release, texts.release, [
    'priceSensitivity',
    'winCost',
    'qualityCost',
    'creditRisk',
    ...loyalty,
  ]);
  const score = (name: string, value: number | undefined, reads: readonly FieldKey[]) => {
    if (value !== undefined) facts.set(name, { value, shown: { kind: 'score', value }, reads });
  };
  score('worth', classes.loyalty?.y.score, worth);
  score('attractiveness', classes.position?.y.score, all);
  score('advantage', classes.position?.x.score, [
    'ourStrength',
    'bestRivalStrength',
    'rivalIntent',
    'rivalAttention',
  ]);
}

function addMoney(add: Add, { fields }: Account, value: CustomerValue): void {
  const { revenue, revenueLastYear, wallet } = fields;
  const change = revenueChange(fields);
  add('revenueChange', change, 'ratio', ['revenue', 'revenueLastYear']);
  if (change !== undefined && revenue !== undefined && revenueLastYear !== undefined) {
    add('revenueLost', Math.max(0, revenueLastYear - revenue), 'money', ['revenue', 'revenueLastYear']);
  }
  if (wallet !== undefined && revenue !== undefined)
    add('headroom', Math.max(0, wallet - revenue), 'money', ['wallet', 'revenue']);
  if (value.profit !== undefined && value.profit < 0) add('loss', -value.profit, 'money', ['profit']);
}

function addPeople(
  add: Add,
  { contacts, opportunities, events }: Account,
  playbook: Playbook,
  asOf: string | undefined,
): void {
  const logged = events?.filter(({ kind, done }) => kind === 'complaint' && done?.complaint === undefined);
  add('complaintsLogged', logged?.length || undefined, 'count', []);
  add('contacts', contacts?.length, 'count', []);
  const deciders = contacts?.filter(({ role }) => role === 'decider') ?? [];
  // The decider whom we have not met for longest is the one to meet.
  const [decider] = [...deciders].sort(
    (a, b) => compare(a.lastContact ?? '', b.lastContact ?? '') || compare(a.name, b.name),
  );
  add('decider', decider?.name, 'text', []);
  if (asOf !== undefined && decider?.lastContact !== undefined) {
    add('daysSinceDecider', Math.max(0, daysBetween(decider.lastContact, asOf)), 'days', []);
  }
  const amounts = openDeals(opportunities, playbook.pipeline).flatMap(({ amount }) => amount ?? []);
  if (amounts.length > 0)
    add(
      'openAmount',
      amounts.reduce((sum, amount) => sum + amount, 0),
      'money',
      [],
    );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
