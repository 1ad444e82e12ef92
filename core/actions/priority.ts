import { daysBetween } from '../account/days-between.ts';
import type { Playbook } from '../playbook/schema.ts';
import { scaled } from '../valuation/scale.ts';

/**
 * How pressing, 0–1: 1 when due today or over, falling evenly to the playbook's floor at the horizon and beyond.
 *
 * @see METHODS section 9.
 */
export function urgencyOf(
  due: string | undefined,
  asOf: string | undefined,
  policy: Playbook['actions'],
): number {
  if (due === undefined || asOf === undefined) return policy.urgencyUndated;
  const days = Math.min(policy.horizonDays, Math.max(0, daysBetween(asOf, due)));
  return 1 - ((1 - policy.urgencyAtHorizon) * days) / policy.horizonDays;
}

/** How much depends on it, 0–1: money on the log money scale, else the composite, else the playbook's default. */
export function stakeOf(
  money: number | undefined,
  composite: number | undefined,
  playbook: Playbook,
): number {
  const onScale = money === undefined ? undefined : scaled(playbook.valuation.moneyScale, money);
  if (onScale !== undefined) return onScale / 100;
  return composite === undefined ? playbook.actions.stakeUnknown : composite / 100;
}
