import type { Action } from './action.ts';

/**
 * Whether an action is late: its day is over, or its hour, where a norm sets one.
 *
 * @param today ISO day.
 */
export function isOverdue({ due, duty }: Pick<Action, 'due' | 'duty'>, today: string): boolean {
  return duty?.state === 'overdue' || (due !== undefined && due < today);
}
