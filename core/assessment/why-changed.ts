import type { Account, FieldValue } from '../account/account.ts';
import type { Playbook } from '../playbook/schema.ts';
import { customerValue } from '../valuation/customer-value.ts';
import { type ChangeCause, oneAfterAnother } from './one-after-another.ts';

/** An account as it was judged at one time, by the playbook of that time. */
export interface Judged {
  readonly account: Account;
  readonly playbook: Playbook;
}

export interface ChangeStep {
  readonly cause: ChangeCause;
  readonly from: FieldValue | undefined;
  readonly to: FieldValue | undefined;
  /** Points of value that it brought; undefined while nothing was known on one side of it. */
  readonly part: number | undefined;
}

export interface Change {
  /** Value before and after, 0–100; undefined where nothing was known. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** Everything that differs, in the order in which it is changed; the parts add up to the change. */
  readonly steps: readonly ChangeStep[];
}

/**
 * Why the value of one account changed: rules, scales, weights, then inputs in table order are changed one after another.
 *
 * @see METHODS 10.5.
 */
export function whyChanged(before: Judged, after: Judged): Change {
  const from = customerValue(before.account, before.playbook).score;
  let value = from;
  const steps = oneAfterAnother(before, after).map(({ cause, from, to, account, playbook }): ChangeStep => {
    const next = customerValue(account, playbook).score;
    const part = next === undefined || value === undefined ? undefined : next - value;
    value = next;
    return { cause, from, to, part };
  });
  return { from, to: value, steps };
}
