import type { AccountFields } from '../account/account.ts';
import { wilsonInterval } from '../inference/wilson-interval.ts';
import type { Playbook } from '../playbook/schema.ts';

export type BookFigureId = 'longContracts' | 'sticky' | 'churn';

/** A share of the book's accounts, with how many it rests on. */
export interface BookFigure {
  readonly id: BookFigureId;
  /** Accounts of which it holds, and of which it can be told. */
  readonly hits: number;
  readonly known: number;
  /** Undefined where it can be told of none. */
  readonly share: number | undefined;
  /** Wilson interval at 95 %. */
  readonly range: readonly [low: number, high: number] | undefined;
}

/**
 * Figures of the whole book: long contracts among those with one, accounts with several products among those whose
 * products are known, and customers lost among those who bought last year.
 *
 * @see METHODS 7.4. Renewals need contracts that have ended, and line churn lines of last year: neither is on record.
 */
export function bookFigures(
  accounts: readonly { readonly fields: AccountFields }[],
  { longContractMonths, stickyProducts }: Playbook['care']['book'],
): readonly BookFigure[] {
  const fields = accounts.map((account) => account.fields);
  const held: Readonly<Record<BookFigureId, readonly boolean[]>> = {
    longContracts: fields.flatMap(({ contractMonthsLeft: left }) =>
      typeof left === 'number' && left > 0 ? [left >= longContractMonths] : [],
    ),
    sticky: fields.flatMap(({ productsHeld }) =>
      productsHeld === undefined ? [] : [productsHeld >= stickyProducts],
    ),
    churn: fields.flatMap(({ revenue, revenueLastYear: before }) =>
      revenue === undefined || before === undefined || before <= 0 ? [] : [revenue <= 0],
    ),
  };
  return (['longContracts', 'sticky', 'churn'] as const).map((id) => {
    const known = held[id].length;
    const hits = held[id].filter(Boolean).length;
    if (known === 0) return { id, hits, known, share: undefined, range: undefined };
    return { id, hits, known, share: hits / known, range: wilsonInterval(hits, known) };
  });
}
