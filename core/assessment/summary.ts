import type { Account } from '../account/account.ts';
import type { FieldKey } from '../account/field.ts';
import type { ValueClass } from '../classification/value-classes.ts';
import type { Playbook } from '../playbook/schema.ts';
import { type Band, bandsOf } from '../valuation/bands.ts';
import { gini, topFifthShare } from '../valuation/gini.ts';
import { type LorenzPoint, lorenz } from '../valuation/lorenz.ts';
import type { Assessment } from './assessment.ts';

export interface ClassCount {
  readonly name: ValueClass | 'prospect' | 'unknown';
  readonly count: number;
  /** How many of them are still open. */
  readonly open: number;
  /** Revenue a year of those where it is known. */
  readonly revenue: number;
  /** Share of the book's known revenue that they bring, 0–1; undefined where none is known. */
  readonly share: number | undefined;
}

export interface BookSummary {
  readonly size: number;
  readonly classes: readonly ClassCount[];
  /** By revenue, in the order of the accounts; undefined where revenue is unknown. */
  readonly bands: readonly (Band | undefined)[];
  readonly bandCounts: Readonly<Record<Band, number>>;
  /** 0–1, over the known revenues of 0 or more; undefined where nothing is known. */
  readonly gini: number | undefined;
  /** Lorenz curve of the same revenues, smallest first; undefined where Gini is. */
  readonly lorenz: readonly LorenzPoint[] | undefined;
  /** Share of revenue held by the top fifth of the accounts with a known one. */
  readonly topShare: number | undefined;
  /** Accounts whose revenue is known. */
  readonly withRevenue: number;
  /** The fields that the valuation misses, by the number of accounts; most first. */
  readonly missingMost: readonly { readonly field: FieldKey; readonly count: number }[];
}

const ORDER: readonly ClassCount['name'][] = ['core', 'secondary', 'rising', 'low', 'prospect', 'unknown'];

/** The book at a glance: how many of each class, bands, concentration, and what is missing most. */
export function summarise(
  accounts: readonly Account[],
  assessments: readonly Assessment[],
  playbook: Playbook,
): BookSummary {
  const revenues = accounts.map(({ fields }) => fields.revenue);
  const bands = bandsOf(revenues, playbook.band);
  const shared = revenues.filter((revenue) => revenue !== undefined && revenue >= 0) as number[];
  const missing = new Map<FieldKey, number>();
  for (const { questions } of assessments) {
    for (const { field } of questions) {
      const before = missing.get(field);
      missing.set(field, before === undefined ? 1 : before + 1);
    }
  }
  const total = shared.reduce((sum, revenue) => sum + revenue, 0);
  return {
    size: accounts.length,
    classes: ORDER.map((name) => countClass(name, accounts, assessments))
      .filter(({ count }) => count > 0)
      .map((counted) => ({ ...counted, share: total > 0 ? counted.revenue / total : undefined })),
    bands,
    bandCounts: { A: countOf(bands, 'A'), B: countOf(bands, 'B'), C: countOf(bands, 'C') },
    gini: gini(shared),
    lorenz: lorenz(shared),
    topShare: topFifthShare(shared),
    withRevenue: revenues.filter((revenue) => revenue !== undefined).length,
    missingMost: [...missing].map(([field, count]) => ({ field, count })).sort((a, b) => b.count - a.count),
  };
}

function countClass(
  name: ClassCount['name'],
  accounts: readonly Account[],
  assessments: readonly Assessment[],
): Omit<ClassCount, 'share'> {
  let count = 0;
  let open = 0;
  let revenue = 0;
  for (const [at, { classes }] of assessments.entries()) {
    const own = classes.value;
    if ((own === undefined ? 'unknown' : own === 'prospect' ? own : own.name) !== name) continue;
    count += 1;
    if (own !== undefined && own !== 'prospect' && !own.settled) open += 1;
    const amount = accounts[at]?.fields.revenue;
    if (amount !== undefined) revenue += amount;
  }
  return { name, count, open, revenue };
}

function countOf(bands: readonly (Band | undefined)[], band: Band): number {
  return bands.filter((own) => own === band).length;
}
