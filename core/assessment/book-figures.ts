import type { Account } from '../account/account.ts';
import { addDays } from '../account/days-between.ts';
import { contactCoverage } from '../care/contact-coverage.ts';
import { lineChanges } from '../care/line-changes.ts';
import { withEvents } from '../care/with-events.ts';
import { wilsonInterval } from '../inference/wilson-interval.ts';
import type { Playbook } from '../playbook/schema.ts';

export const BOOK_FIGURES = [
  'renewals',
  'longContracts',
  'sticky',
  'churn',
  'lineChurn',
  'contacted',
] as const;
export type BookFigureId = (typeof BOOK_FIGURES)[number];

/** A share of the book's accounts, of their contracts or of their product lines, with how many it rests on. */
export interface BookFigure {
  readonly id: BookFigureId;
  /** Accounts, contracts or lines of which it holds, and of which it can be told. */
  readonly hits: number;
  readonly known: number;
  /** Undefined where it can be told of none. */
  readonly share: number | undefined;
  /** Wilson interval at 95 %. */
  readonly range: readonly [low: number, high: number] | undefined;
}

/** Renewals are looked at over a year. */
const RENEWAL_DAYS = 365;

/**
 * Figures of the whole book: contracts renewed among those that came up in the last year, long contracts among those
 * with one, accounts with several products among those whose products are known, customers lost among those who bought
 * last year, product lines lost among those bought last year, and accounts that are contacted among those of which it is
 * known.
 *
 * @param asOf ISO day.
 * @see METHODS 7.4 and 5.8.
 */
export function bookFigures(
  accounts: readonly Account[],
  { longContractMonths, stickyProducts }: Playbook['care']['book'],
  asOf: string,
): readonly BookFigure[] {
  const since = addDays(asOf, -RENEWAL_DAYS);
  const fields = accounts.map((account) => withEvents(account, asOf).fields);
  const held: Readonly<Record<BookFigureId, readonly boolean[]>> = {
    renewals: accounts.flatMap(({ events = [] }) =>
      events.flatMap(({ kind, at }) => {
        const day = at.slice(0, 10);
        if (day <= since || day > asOf || (kind !== 'renewal' && kind !== 'contract-end')) return [];
        return [kind === 'renewal'];
      }),
    ),
    contacted: accounts.flatMap((account) => contactCoverage(account).contacted ?? []),
    longContracts: fields.flatMap(({ contractMonthsLeft: left }) =>
      typeof left === 'number' && left > 0 ? [left >= longContractMonths] : [],
    ),
    sticky: fields.flatMap(({ productsHeld }) =>
      productsHeld === undefined ? [] : [productsHeld >= stickyProducts],
    ),
    lineChurn: accounts.flatMap(({ products }) => lineChanges(products).map(({ lost }) => lost)),
    churn: fields.flatMap(({ revenue, revenueLastYear: before }) =>
      revenue === undefined || before === undefined || before <= 0 ? [] : [revenue <= 0],
    ),
  };
  return BOOK_FIGURES.map((id) => {
    const known = held[id].length;
    const hits = held[id].filter(Boolean).length;
    if (known === 0) return { id, hits, known, share: undefined, range: undefined };
    return { id, hits, known, share: hits / known, range: wilsonInterval(hits, known) };
  });
}
