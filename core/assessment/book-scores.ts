import type { Account } from '../account/account.ts';
import { type CutScores, cutScores } from '../classification/cut-scores.ts';
import type { Playbook } from '../playbook/schema.ts';
import { customerValue } from '../valuation/customer-value.ts';
import { ratedAttractiveness } from './attractiveness.ts';
import { compare, strengthsOf } from './strengths.ts';

/** The scores of one account that a book is compared by. */
export interface BookScores {
  readonly value: number | undefined;
  /** Undefined where the playbook does not cut by the book's medians. */
  readonly cuts: CutScores | undefined;
}

/** By playbook and account: a book is looked at again whenever one of its accounts changes, and the others did not. */
const known = new WeakMap<Playbook, WeakMap<Account, BookScores>>();

/** Scores of an account as part of a book. */
export function bookScores(account: Account, playbook: Playbook): BookScores {
  const before = known.get(playbook) ?? new WeakMap<Account, BookScores>();
  known.set(playbook, before);
  const found = before.get(account) ?? scored(account, playbook);
  before.set(account, found);
  return found;
}

function scored(account: Account, playbook: Playbook): BookScores {
  const value = customerValue(account, playbook);
  const byMedian = playbook.classification.cutsBy === 'median';
  return {
    value: value.score,
    cuts: byMedian
      ? cutScores(
          value,
          strengthsOf(account, compare(account, playbook)),
          account.fields,
          ratedAttractiveness(account, playbook),
        )
      : undefined,
  };
}
