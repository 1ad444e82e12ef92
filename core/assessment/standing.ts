import type { Account } from '../account/account.ts';
import { type RetentionRisk, retentionRisk } from '../care/retention-risk.ts';
import { type Classes, classify } from '../classification/classify.ts';
import type { ScoreboardResult } from '../competition/scoreboard.ts';
import { customerValue } from '../valuation/customer-value.ts';
import type { CustomerValue } from '../valuation/scored.ts';
import type { AssessOptions } from './assess.ts';
import { ratedAttractiveness } from './attractiveness.ts';
import { compare, strengthsOf } from './strengths.ts';
import { withBookCuts } from './with-book-cuts.ts';

/** Where an account stands, before anything is said of what to do. */
export interface Standing {
  readonly value: CustomerValue;
  readonly competition: ScoreboardResult | undefined;
  readonly classes: Classes;
  readonly risk: RetentionRisk;
}

/**
 * The first part of `assess`, for large tables that ask for no more: value, comparison with rivals, classes, risk.
 *
 * @param band Band in the book, where the account is no longer the one that the book knows.
 */
export function standing(
  account: Account,
  { playbook, asOf, book }: AssessOptions,
  band = book?.bandOf(account),
): Standing {
  const value = customerValue(account, playbook);
  const competition = compare(account, playbook, asOf);
  const classes = classify(account, value, withBookCuts(playbook, book), {
    strengths: strengthsOf(account, competition),
    band,
    attractiveness: ratedAttractiveness(account, playbook),
  });
  return { value, competition, classes, risk: retentionRisk(account.fields, playbook.care.risk, asOf) };
}
