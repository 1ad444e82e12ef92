import type { Account } from '../account/account.ts';
import { type CustomerBase, customerBase } from '../classification/customer-base.ts';
import { groupedBy } from '../classification/grouped-by.ts';
import type { MatrixPlace } from '../classification/matrix.ts';
import type { Position } from '../classification/position.ts';
import { concentrationIndex } from '../competition/concentration-index.ts';
import type { Playbook } from '../playbook/schema.ts';
import { effectiveProfit } from '../valuation/effective-profit.ts';
import { firstSpellings } from './first-spellings.ts';
import { meanPosition } from './mean-position.ts';
import { type Assessed, type SegmentKey, segmentKeysOf } from './segment-key.ts';
import { sharedRanks } from './shared-ranks.ts';

/** A sum over those accounts of which it is known; undefined where it is known of none. */
export interface KnownSum {
  readonly sum: number | undefined;
  readonly known: number;
}

export interface Segment {
  /** One per division asked for: a text as first written, or a code; undefined for accounts that do not say. */
  readonly keys: readonly (string | undefined)[];
  readonly accounts: readonly Account[];
  readonly count: number;
  readonly revenue: KnownSum;
  /** Recorded profit, or revenue less all costs; estimates are left out. */
  readonly profit: KnownSum;
  /** Revenue against last year's over the accounts where both are known, as a fraction. */
  readonly growth: { readonly rate: number | undefined; readonly known: number };
  /** Herfindahl–Hirschman index of revenue within, 0–10 000: 10 000 when one account brings all. */
  readonly concentration: number | undefined;
  readonly base: Readonly<Record<CustomerBase | 'unknown', number>>;
  /** Mean attractiveness × mean advantage of the accounts that have both. METHODS 3.6. */
  readonly position: MatrixPlace<Position> | undefined;
  /** How many accounts the position rests on. */
  readonly placed: number;
  /** 1 is worth most; ties share; undefined where its worth is unknown. */
  readonly rank: number | undefined;
}

export interface Segments {
  /** Best rank first. */
  readonly segments: readonly Segment[];
  /** What ranks them: profit where it is known for at least half of the accounts, else revenue. */
  readonly rankedBy: 'profit' | 'revenue';
}

/**
 * A book divided by one or two of its fields, sizes or classes.
 *
 * An account with several key-account types counts in the segment of each.
 *
 * @see METHODS 3.8.
 */
export function segmentsOf(
  book: readonly Assessed[],
  by: readonly [SegmentKey] | readonly [SegmentKey, SegmentKey],
  playbook: Playbook,
): Segments {
  const spelt = by.map(firstSpellings);
  const places = book.flatMap((assessed) =>
    combinations(by.map((key) => orUnknown(segmentKeysOf(assessed, key, playbook)))).map((keys) => ({
      assessed,
      keys: keys.map((key, at) => (key === undefined ? key : spelt[at]?.(key))),
    })),
  );
  const profits = new Map(book.map(({ account }) => [account, knownProfit(account, playbook)]));
  const profitKnown = [...profits.values()].filter((profit) => profit !== undefined).length;
  const rankedBy = profitKnown * 2 >= book.length ? 'profit' : 'revenue';
  const segments = [...groupedBy(places, ({ keys }) => JSON.stringify(keys)).values()].map((members) => ({
    keys: members[0]?.keys ?? [],
    ...segment(
      members.map(({ assessed }) => assessed),
      profits,
      playbook,
    ),
  }));
  const ranks = sharedRanks(segments.map((one) => one[rankedBy].sum));
  return {
    rankedBy,
    segments: segments
      .map((one, at) => ({ ...one, rank: ranks[at] }))
      .sort((a, b) => (a.rank ?? segments.length + 1) - (b.rank ?? segments.length + 1)),
  };
}

function segment(
  members: readonly Assessed[],
  profits: ReadonlyMap<Account, number | undefined>,
  playbook: Playbook,
): Omit<Segment, 'keys' | 'rank'> {
  const accounts = members.map(({ account }) => account);
  const revenues = accounts.flatMap(({ fields }) => fields.revenue ?? []);
  const both = accounts.flatMap(({ fields: { revenue, revenueLastYear: before } }) =>
    revenue === undefined || before === undefined || before <= 0 ? [] : [{ revenue, before }],
  );
  const last = both.reduce((sum, { before }) => sum + before, 0);
  const places = members.flatMap(({ assessment }) => assessment.classes.position ?? []);
  return {
    accounts,
    count: accounts.length,
    revenue: knownSum(revenues),
    profit: knownSum(accounts.flatMap((account) => profits.get(account) ?? [])),
    growth: {
      rate: last > 0 ? both.reduce((sum, { revenue }) => sum + revenue, 0) / last - 1 : undefined,
      known: both.length,
    },
    concentration: concentrationOf(revenues),
    base: baseOf(accounts, playbook),
    position: meanPosition(places),
    placed: places.length,
  };
}

function knownSum(amounts: readonly number[]): KnownSum {
  return {
    sum: amounts.length === 0 ? undefined : amounts.reduce((sum, amount) => sum + amount, 0),
    known: amounts.length,
  };
}

function knownProfit({ fields }: Account, { valuation }: Playbook): number | undefined {
  const { profit, source } = effectiveProfit(fields, valuation.usualMargin);
  return source === 'estimated' ? undefined : profit;
}

function concentrationOf(revenues: readonly number[]): number | undefined {
  const positive = revenues.filter((revenue) => revenue > 0);
  const total = positive.reduce((sum, revenue) => sum + revenue, 0);
  return total === 0 ? undefined : concentrationIndex(positive.map((revenue) => revenue / total));
}

function baseOf(accounts: readonly Account[], { classification }: Playbook): Segment['base'] {
  const base = { existing: 0, new: 0, dormant: 0, prospect: 0, unknown: 0 };
  for (const { fields } of accounts) base[customerBase(fields, classification.segments) ?? 'unknown'] += 1;
  return base;
}

function orUnknown(keys: readonly string[]): readonly (string | undefined)[] {
  return keys.length === 0 ? [undefined] : keys;
}

function combinations(parts: readonly (readonly (string | undefined)[])[]): (string | undefined)[][] {
  return parts.reduce<(string | undefined)[][]>(
    (before, keys) => before.flatMap((head) => keys.map((key) => [...head, key])),
    [[]],
  );
}
