import { sameText } from '../account/same-text.ts';
import { FACTOR_READING_LABELS } from '../competition/factor-reading-labels.ts';
import type { Rivalry } from '../competition/rivalry.ts';
import type { NeedsReading } from '../needs/needs-reading.ts';
import type { Playbook } from '../playbook/schema.ts';
import type { Fact } from '../text/local-text.ts';
import type { FactEntry, Facts } from './facts.ts';
import { labelled } from './gap-facts.ts';
import type { Subject } from './subjects.ts';

/** Buying factors that can be read. */
export function factorSubjects(rivalry: Rivalry | undefined): readonly Subject[] {
  return (rivalry?.factors?.factors ?? []).flatMap((row): Subject[] => {
    const { id, label, reading, scores, importance, bestRival, certainty } = row;
    if (reading === undefined) return [];
    const [ours, ...rivals] = scores;
    const best = Math.max(...rivals.filter((score) => score !== undefined));
    const own = factsOf(
      ['ours', ours, 'rating'],
      ['best', best, 'rating'],
      ['importance', importance, 'rating'],
      ['rival', bestRival, 'text'],
    );
    own.set('item', labelled(label.en, label));
    own.set('factorGap', { value: reading.gap, shown: { kind: 'rating', value: reading.gap }, reads: [] });
    own.set('factorReading', labelled(reading.reading, FACTOR_READING_LABELS[reading.reading]));
    return [{ id, own, certainty }];
  });
}

/** The main rivals, each with what its cards say of our stance. */
export function rivalSubjects(rivalry: Rivalry | undefined): readonly Subject[] {
  return (rivalry?.main ?? []).map((name): Subject => {
    const cards = rivalry?.cards.filter(({ card }) => sameText(card.rival) === sameText(name)) ?? [];
    const stance = cards.find(({ card }) => card.stance !== undefined)?.card.stance;
    return {
      id: name,
      own: factsOf(
        ['rival', name, 'text'],
        ['rivalCarded', cards.length > 0, 'text'],
        ['rivalStance', stance, 'text'],
      ),
    };
  });
}

/** Needs that lack a layer. */
export function needSubjects(needs: NeedsReading | undefined): readonly Subject[] {
  return (needs?.icebergs ?? []).flatMap(({ need, name, ask, layers }): Subject[] => {
    const layer = layers.find((one) => one.layer === ask?.layer);
    if (ask === undefined || layer === undefined) return [];
    const own = factsOf(['need', name, 'text']);
    own.set('needLayer', labelled(ask.layer, layer.label));
    own.set('question', labelled(ask.layer, ask.question));
    // Names where somebody is known; they are the same in both languages.
    const { who, people } = ask;
    own.set('people', who.length === 0 ? labelled('', people) : text(who.join(', ')));
    return [{ id: need.id, own }];
  });
}

export function solutionSubjects(
  needs: NeedsReading | undefined,
  { needs: policy }: Playbook,
): readonly Subject[] {
  return (needs?.solutions ?? []).flatMap(
    ({ product, phase, solution, revenue, rivalRevenue }): Subject[] => {
      if (phase === undefined) return [];
      // At least what is known of it is at stake.
      const known = [revenue, rivalRevenue].filter((amount) => amount !== undefined);
      const own = factsOf(
        ['product', product, 'text'],
        ['productMoney', known.length === 0 ? undefined : known.reduce((sum, one) => sum + one), 'money'],
        ['whyNot', solution?.why ?? '', 'text'],
      );
      own.set('phase', labelled(phase, policy.solutions.phases[phase].label));
      return [{ id: product, own }];
    },
  );
}

export function leadSubjects(
  needs: NeedsReading | undefined,
  { needs: policy }: Playbook,
): readonly Subject[] {
  return (needs?.leads ?? []).flatMap(({ lead, mean, heat }): Subject[] => {
    if (heat === undefined) return [];
    const own = factsOf(['lead', lead.name, 'text'], ['leadMean', mean, 'rating']);
    own.set('heat', labelled(heat, policy.leads.texts[heat].label));
    return [{ id: lead.name, own }];
  });
}

/** Cooperations that nothing speaks against. */
export function cooperationSubjects(needs: NeedsReading | undefined): readonly Subject[] {
  return (needs?.cooperations ?? [])
    .filter(({ verdict }) => verdict !== 'no')
    .map(({ cooperation: { name }, open, verdict }) => ({
      id: name,
      own: factsOf(
        ['cooperation', name, 'text'],
        ['openQuestions', open.length, 'count'],
        ['verdict', verdict, 'text'],
      ),
    }));
}

export function requestSubjects(needs: NeedsReading | undefined): readonly Subject[] {
  return (needs?.requests ?? []).map(({ event, since, open }) => ({
    id: event.id,
    own: factsOf(
      ['request', event.about ?? event.product ?? '…', 'text'],
      ['happened', event.at.slice(0, 10), 'date'],
      ['openSince', since, 'date'],
      ['servable', open, 'text'],
    ),
  }));
}

type Part = readonly [name: string, value: string | number | boolean | undefined, kind: Fact['kind']];

function factsOf(...parts: readonly Part[]): Map<string, FactEntry> & Facts {
  return new Map(
    parts.flatMap(([name, value, kind]): [string, FactEntry][] =>
      value === undefined ? [] : [[name, { value, shown: { kind, value } as Fact, reads: [] }]],
    ),
  );
}

function text(value: string): FactEntry {
  return { value, shown: { kind: 'text', value }, reads: [] };
}
