import type { Action } from './action.ts';

/** The suggestions that an action stands for: itself, or those that were merged into it, the best first. */
export function partsOf(action: Action): readonly Action[] {
  return action.parts ?? [action];
}
