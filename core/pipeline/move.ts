import type { Position } from '../classification/position.ts';
import type { Playbook } from '../playbook/schema.ts';
import type { Grade } from './grade.ts';
import { layerOf } from './layer.ts';

export type Move = 'intensive attack' | 'invest actively' | 'ask and follow' | 'wait and watch';

export interface MoveFacts {
  readonly weeksToClose: number | undefined;
  readonly position: Position | undefined;
  readonly grade: Grade | undefined;
  /** 0–1. */
  readonly winRate: number;
}

/** What to conclude for an opportunity: grip both ends, watch the middle. METHODS 5.5. */
export function moveOf(
  { weeksToClose, position, grade, winRate }: MoveFacts,
  policy: Playbook['pipeline'],
): Move {
  const layer = layerOf(weeksToClose, policy.layers);
  const worthFighting = position === 'consolidate' || position === 'invest';
  if (layer === 'bottom' && worthFighting && grade === 'A') return 'intensive attack';
  if (layer === 'top' && worthFighting && grade === 'A') return 'invest actively';
  if (layer === 'middle' && (worthFighting || position === 'harvest') && winRate >= policy.askWinRate - 1e-9)
    return 'ask and follow';
  return 'wait and watch';
}
