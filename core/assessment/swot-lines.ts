import type { Account } from '../account/account.ts';
import type { RatedList } from '../competition/rated-list.ts';
import type { Playbook } from '../playbook/schema.ts';
import type { Message } from '../text/local-text.ts';
import type { Assessment } from './assessment.ts';
import { type DerivedLine, type LineMaker, lineMaker } from './swot-line.ts';
import { openings, pressures } from './swot-openings.ts';

/** First order of the SWOT: leads and trails, whitespace and growth, threat and decline, forces and PEST. METHODS 4.8. */
export function derivedLines(
  account: Account,
  assessment: Assessment,
  playbook: Playbook,
): readonly DerivedLine[] {
  const line = lineMaker(playbook);
  const { market } = playbook.competition;
  return [
    ...comparisons(assessment, playbook, line),
    ...openings(account, assessment, playbook, line),
    ...pressures(account, playbook, line),
    ...rated(assessment.rivalry?.forces, (rating) => rating >= market.high - 1e-9).map(({ id, ...one }) =>
      line('force', id, 'threat', one.rating, itemValues(one)),
    ),
    ...rated(assessment.rivalry?.pest, (rating) => rating >= market.high - 1e-9).map(({ id, ...one }) =>
      line('helps', id, 'opportunity', one.rating, itemValues(one)),
    ),
    ...rated(assessment.rivalry?.pest, (rating) => rating <= market.low + 1e-9).map(({ id, ...one }) =>
      line('hinders', id, 'threat', 11 - one.rating, itemValues(one)),
    ),
  ];
}

/** Where we lead and where we trail: by the buying factors, and by the scorecard where it has an item of its own. */
function comparisons(
  { competition, rivalry }: Assessment,
  { competition: policy }: Playbook,
  line: LineMaker,
): DerivedLine[] {
  const factors = (rivalry?.factors?.factors ?? []).flatMap(({ importance = 0, ...row }) =>
    row.reading === undefined ? [] : [{ ...row, share: importance / 10 }],
  );
  const judged = new Set(factors.map(({ id }) => id));
  const items = (competition?.items ?? []).filter(({ id }) => !judged.has(id));
  const heaviest = Math.max(1, ...items.map(({ weight }) => weight));
  return [...factors, ...items.map((row) => ({ ...row, share: row.weight / heaviest }))].flatMap((row) => {
    const [ours, ...rivals] = row.scores;
    const known = rivals.filter((score) => score !== undefined);
    if (ours === undefined || known.length === 0 || row.bestRival === undefined) return [];
    const best = Math.max(...known);
    if (Math.abs(ours - best) <= policy.factors.level + 1e-9) return [];
    const values: Message['values'] = {
      item: { kind: 'label', value: row.label },
      ours: { kind: 'rating', value: ours },
      best: { kind: 'rating', value: best },
      rival: { kind: 'text', value: row.bestRival },
    };
    const rank = 1 + row.share * Math.abs(ours - best);
    return ours > best
      ? line('lead', row.id, 'strength', rank, values)
      : line('trail', row.id, 'weakness', rank, values);
  });
}

type KnownItem = RatedList['items'][number] & { readonly rating: number };

function rated(list: RatedList | undefined, counts: (rating: number) => boolean): readonly KnownItem[] {
  return (list?.items ?? []).filter(
    (one): one is KnownItem => one.rating !== undefined && counts(one.rating),
  );
}

function itemValues({ label, rating }: Pick<KnownItem, 'label' | 'rating'>): Message['values'] {
  return { item: { kind: 'label', value: label }, rating: { kind: 'rating', value: rating } };
}
