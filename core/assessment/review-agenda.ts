import type { Account } from '../account/account.ts';
import type { ReviewId } from '../care/cadence.ts';
import type { Assessment } from './assessment.ts';

/** What a review is to look at. */
export type ReviewPoint =
  | 'revenueFell'
  | 'dealsOverdue'
  | 'dealsUndated'
  | 'moneyOverdue'
  | 'atLoss'
  | 'classesOpen'
  | 'rivalsUnknown'
  | 'inAlarm';

/** One account or deal to look at. */
export interface ReviewSubject {
  readonly account: string;
  /** Name of the deal, where it is one. */
  readonly deal: string | undefined;
}

export interface ReviewItem {
  readonly point: ReviewPoint;
  /** Those with most money at stake first; where it is unknown, after all others. */
  readonly subjects: readonly ReviewSubject[];
  /** Accounts that could be told at all, and all of them; for deals, open deals. */
  readonly known: number;
  readonly all: number;
}

interface BookRow {
  readonly account: Account;
  readonly assessment: Assessment;
}

interface Found extends ReviewSubject {
  /** Undefined where nobody knows what is at stake. */
  readonly money: number | undefined;
}

const POINTS: Readonly<Record<ReviewId, readonly ReviewPoint[]>> = {
  revenue: ['revenueFell'],
  opportunities: ['dealsOverdue', 'dealsUndated'],
  finance: ['moneyOverdue', 'atLoss'],
  audit: ['classesOpen', 'inAlarm'],
  scan: ['rivalsUnknown'],
};

/** What each review of the book is to look at today, made from the accounts. METHODS 7.5. */
export function reviewAgenda(id: ReviewId, rows: readonly BookRow[]): readonly ReviewItem[] {
  return POINTS[id].map((point) => {
    const told = rows.map((row) => LOOK[point](row));
    const subjects = told
      .flatMap(({ found }) => found)
      .sort(mostMoneyFirst)
      .map(({ account, deal }) => ({ account, deal }));
    const sum = (part: 'known' | 'all') => told.reduce((total, one) => total + one[part], 0);
    return { point, subjects, known: sum('known'), all: sum('all') };
  });
}

interface Look {
  readonly found: readonly Found[];
  readonly known: number;
  readonly all: number;
}

const LOOK: Readonly<Record<ReviewPoint, (row: BookRow) => Look>> = {
  revenueFell: (row) => {
    const { revenue, revenueLastYear } = row.account.fields;
    if (revenue === undefined || revenueLastYear === undefined) return told(row, undefined);
    return told(row, revenue < revenueLastYear, revenueLastYear - revenue);
  },
  dealsOverdue: (row) => deals(row, 'overdue'),
  dealsUndated: (row) => deals(row, 'unscheduled'),
  moneyOverdue: (row) => {
    const { overdueAmount } = row.account.fields;
    return told(row, overdueAmount === undefined ? undefined : overdueAmount > 0, overdueAmount);
  },
  atLoss: (row) => {
    const { profit } = row.assessment.value;
    return profit === undefined ? told(row, undefined) : told(row, profit < 0, -profit);
  },
  classesOpen: (row) => {
    const { value } = row.assessment.classes;
    return told(
      row,
      value === undefined || (value !== 'prospect' && !value.settled),
      row.account.fields.revenue,
    );
  },
  inAlarm: (row) => {
    const { band } = row.assessment.risk;
    return told(row, band === undefined ? undefined : band === 'alarm', row.account.fields.revenue);
  },
  rivalsUnknown: (row) => {
    const ranked = row.assessment.competition?.providers.some(({ us, rank }) => !us && rank !== undefined);
    return told(row, ranked !== true, row.account.fields.revenue);
  },
};

/** @param holds Undefined where nobody can tell. */
function told({ assessment }: BookRow, holds: boolean | undefined, money?: number): Look {
  const found = holds === true ? [{ account: assessment.name ?? '', deal: undefined, money }] : [];
  return { found, known: holds === undefined ? 0 : 1, all: 1 };
}

function deals(
  { assessment: { name = '', opportunities } }: BookRow,
  layer: 'overdue' | 'unscheduled',
): Look {
  const found = opportunities
    .filter((one) => one.layer === layer)
    .map((one) => ({ account: name, deal: one.name, money: one.amount }));
  return { found, known: opportunities.length, all: opportunities.length };
}

function mostMoneyFirst(a: Found, b: Found): number {
  return (
    Number(a.money === undefined) - Number(b.money === undefined) ||
    (b.money ?? 0) - (a.money ?? 0) ||
    compare(a.account, b.account) ||
    compare(a.deal ?? '', b.deal ?? '')
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
