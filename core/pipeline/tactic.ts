import type { Playbook } from '../playbook/schema.ts';
import { layerOf } from './layer.ts';

export type Tactic = 'blitz' | 'defence' | 'guerrilla' | 'assault' | 'positional';

/**
 * Tactic for an opportunity by its layer and win rate; the names are the source's, the axes ours.
 *
 * @param winRate 0–1.
 * @returns undefined for an overdue or unscheduled opportunity, which stands in no layer.
 * @see METHODS 5.6.
 */
export function tacticOf(
  weeksToClose: number | undefined,
  winRate: number,
  policy: Playbook['pipeline'],
): Tactic | undefined {
  const likely = winRate >= policy.highWinRate - 1e-9;
  const layer = layerOf(weeksToClose, policy.layers);
  switch (layer) {
    case 'top':
      return likely ? 'blitz' : 'guerrilla';
    case 'bottom':
      return likely ? 'defence' : 'assault';
    case 'middle':
      return 'positional';
    case 'overdue':
    case 'unscheduled':
      return undefined;
  }
}
