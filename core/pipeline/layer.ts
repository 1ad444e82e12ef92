import type { Playbook } from '../playbook/schema.ts';

export type Layer = 'top' | 'middle' | 'bottom' | 'overdue' | 'unscheduled';

/**
 * Funnel layer by weeks to the expected close; undefined weeks are *unscheduled*.
 *
 * @see METHODS 5.3: bottom ≤ 3, middle ≤ 8, top beyond.
 */
export function layerOf(weeksToClose: number | undefined, policy: Playbook['pipeline']['layers']): Layer {
  if (weeksToClose === undefined) return 'unscheduled';
  if (weeksToClose < 0) return 'overdue';
  if (weeksToClose <= policy.bottomWeeks) return 'bottom';
  return weeksToClose <= policy.middleWeeks ? 'middle' : 'top';
}
