import type { Account } from '../../core/account/account.ts';
import type { Secrecy } from '../../core/account/care-record.ts';
import type { Action } from '../../core/actions/action.ts';
import { withParts } from '../../core/actions/merge-near.ts';
import { partsOf } from '../../core/actions/parts-of.ts';
import { type AssessOptions, assess } from '../../core/assessment/assess.ts';
import { releaseAccount } from '../../core/exchange/release/release-account.ts';

/** What is to be done at an account, as far as it may go out. */
export interface ReleasedActions {
  readonly actions: readonly Action[];
  /** How many were left out. */
  readonly left: number;
}

/**
 * Of the open actions of an account those that stand on what may go out, in the words of what may go out.
 *
 * @param open Neither done, snoozed nor dismissed.
 */
export function releasedActions(
  open: readonly Action[],
  account: Account,
  level: Secrecy,
  options: AssessOptions,
): ReleasedActions {
  const { value } = releaseAccount(account, level, options.playbook.care.secrecy);
  if (value === account) return { actions: open, left: 0 };
  if (value === undefined) return { actions: [], left: open.length };
  const ids = new Set(open.flatMap(partsOf).map(({ id }) => id));
  const actions = assess(value, options).actions.flatMap((action) =>
    withParts(action, ({ id }) => ids.has(id)),
  );
  return { actions, left: Math.max(0, open.length - actions.length) };
}
