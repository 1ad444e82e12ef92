import type { Duty } from '../care/duty.ts';
import type { OpportunityAssessment } from '../pipeline/opportunity.ts';
import type { ActionRule, Playbook } from '../playbook/schema.ts';
import type { Fact, LocalText } from '../text/local-text.ts';
import type { CandidateContext } from './candidates.ts';
import { dutyFacts } from './duty-facts.ts';
import type { FactEntry, Facts } from './facts.ts';
import {
  cooperationSubjects,
  factorSubjects,
  leadSubjects,
  needSubjects,
  requestSubjects,
  rivalSubjects,
  solutionSubjects,
} from './gap-subjects.ts';
import { lineFacts } from './line-facts.ts';

/** What a rule is asked about: the account, or one of its deals, duties, items, needs. */
export interface Subject {
  readonly id: string;
  /** Undefined where there is nothing but what is known of the account. */
  readonly own: Facts | undefined;
  /** What brings its own due day. */
  readonly duty?: Duty;
  /** How sure the ratings behind it still are, 0–1. */
  readonly certainty?: number | undefined;
}

type Per = ActionRule['per'];
type Sources = Pick<
  CandidateContext,
  'opportunities' | 'competition' | 'rivalry' | 'needs' | 'duties' | 'lines' | 'playbook' | 'asOf'
>;

/** The subjects of each kind, found once: many rules ask about the same ones. */
export function subjectsOf(sources: Sources): (per: Per) => readonly Subject[] {
  const known: Partial<Record<Per, readonly Subject[]>> = { account: THE_ACCOUNT };
  return (per) => (known[per] ??= subjects(per, sources));
}

const THE_ACCOUNT: readonly Subject[] = [{ id: '', own: undefined }];

function subjects(
  per: Per,
  { opportunities, competition, rivalry, needs, duties, lines, playbook, asOf }: Sources,
): readonly Subject[] {
  switch (per) {
    case 'account':
      return THE_ACCOUNT;
    case 'opportunity':
      return opportunities.map((opportunity, at) => ({
        id: nameAmong(opportunities, at),
        own: opportunityFacts(opportunity, playbook),
      }));
    case 'duty':
      return duties
        .filter(({ done }) => done === undefined)
        .map((duty) => ({ id: duty.id, own: dutyFacts(duty, asOf), duty }));
    case 'line':
      return lines.map((line) => ({ id: line.product, own: lineFacts(line) }));
    case 'trail':
      return (competition?.items ?? []).flatMap((item) =>
        item.trail === undefined
          ? []
          : [
              {
                id: item.id,
                own: trailFacts(item.label, item.scores[0], item.trail, item.bestRival),
                certainty: item.certainty,
              },
            ],
      );
    case 'factor':
      return factorSubjects(rivalry);
    case 'rival':
      return rivalSubjects(rivalry);
    case 'need':
      return needSubjects(needs);
    case 'solution':
      return solutionSubjects(needs, playbook);
    case 'lead':
      return leadSubjects(needs, playbook);
    case 'cooperation':
      return cooperationSubjects(needs);
    case 'request':
      return requestSubjects(needs);
  }
}

/** Two deals may share a name; neither must hide the other's actions, and which is which must not rest on the list. */
function nameAmong(opportunities: readonly OpportunityAssessment[], at: number): string {
  const own = opportunities[at] as OpportunityAssessment;
  const mine = placeOf(own);
  const before = opportunities.filter((one, n) => {
    if (one.name !== own.name || n === at) return false;
    const place = placeOf(one);
    return place < mine || (place === mine && n < at);
  });
  return before.length === 0 ? own.name : `${own.name} (${before.length + 1})`;
}

function placeOf({ closeDate, amount, winRate, stage }: OpportunityAssessment): string {
  return JSON.stringify([closeDate ?? null, amount ?? null, winRate, stage ?? null]);
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
  add('project', one.project, label(pipeline.texts.project));
  // Rules that push a deal ask whether there is any reason to refuse it.
  if (one.project === 'suicide') add('refuse', one.project, label(pipeline.texts.project));
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
