import type { Account } from '../../core/account/account.ts';
import { assess } from '../../core/assessment/assess.ts';
import type { Assessment } from '../../core/assessment/assessment.ts';
import { bookOf } from '../../core/assessment/book.ts';
import { type BookSummary, summarise } from '../../core/assessment/summary.ts';
import type { Playbook } from '../../core/playbook/schema.ts';
import type { Progress } from './terminal/progress.ts';

/** One account with all that was found out about it. */
export interface AssessedAccount {
  readonly account: Account;
  readonly assessment: Assessment;
  readonly band: 'A' | 'B' | 'C' | undefined;
  /** Row in the user's sheet, where it came from one. */
  readonly row?: number;
}

export interface AssessedBook {
  readonly accounts: readonly AssessedAccount[];
  readonly summary: BookSummary;
}

/** Assesses every account against the book that they form together. */
export function assessBook(
  rows: readonly { readonly account: Account; readonly row?: number }[],
  playbook: Playbook,
  asOf: string,
  progress: Progress,
): AssessedBook {
  const accounts = rows.map(({ account }) => account);
  const book = bookOf(accounts, playbook);
  const assessments = accounts.map((account, at) => {
    progress.at(at, accounts.length);
    return assess(account, { playbook, asOf, book });
  });
  progress.end();
  const summary = summarise(accounts, assessments, playbook);
  return {
    accounts: rows.flatMap(({ account, row }, at) => {
      const assessment = assessments[at];
      if (assessment === undefined) return [];
      return [{ account, assessment, band: summary.bands[at], ...(row === undefined ? {} : { row }) }];
    }),
    summary,
  };
}

/** Biggest value first; accounts of which nothing is known come last. */
export function byValue(accounts: readonly AssessedAccount[]): readonly AssessedAccount[] {
  const scoreOf = ({ assessment }: AssessedAccount) => assessment.value.score ?? Number.NEGATIVE_INFINITY;
  return accounts.toSorted((a, b) => scoreOf(b) - scoreOf(a));
}
