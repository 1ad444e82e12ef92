import type { AccountTables } from '../../../core/account/account.ts';
import type { BookFile } from '../../../core/exchange/book-file.ts';

/** What stands beside accounts, by the name that the file gives it. */
export type BesideKind = keyof AccountTables;

export interface BookCounts {
  readonly accounts: number;
  readonly values: number;
  /** Texts that could not be read where they came from. */
  readonly faulty: number;
  /** Only kinds of which there are any. */
  readonly beside: readonly { readonly kind: BesideKind; readonly count: number }[];
}

/** What a book holds, to be looked at before it is taken in. */
export function bookCounts({ accounts }: BookFile): BookCounts {
  let [values, faulty] = [0, 0];
  const beside = new Map<BesideKind, number>();
  for (const { readings, beside: tables = {} } of accounts) {
    for (const { value, fault } of readings) {
      if (value !== undefined) values += 1;
      else if (fault !== undefined) faulty += 1;
    }
    for (const [kind, lines] of Object.entries(tables)) {
      const count = Array.isArray(lines) ? lines.length : 'ratings' in lines ? lines.ratings.length : 1;
      if (count > 0) beside.set(kind as BesideKind, (beside.get(kind as BesideKind) ?? 0) + count);
    }
  }
  return {
    accounts: accounts.length,
    values,
    faulty,
    beside: [...beside].map(([kind, count]) => ({ kind, count })),
  };
}
