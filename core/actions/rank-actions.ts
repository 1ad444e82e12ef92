import type { Action } from './action.ts';
import { byRank } from './by-rank.ts';
import { mergeNear } from './merge-near.ts';

/**
 * Puts actions in order: priority first, then due date, then rule id; but within one account non-price actions stand
 * before price actions. Of duplicates the first stays; near-duplicates become one that stands for all of them.
 *
 * @see METHODS section 9. Order and content do not depend on the order of the input.
 */
export function rankActions(actions: readonly Action[]): readonly Action[] {
  const unique = new Map<string, Action>();
  for (const action of [...actions].sort(byRank)) if (!unique.has(action.id)) unique.set(action.id, action);
  return [...mergeNear([...unique.values()])].sort(byRank);
}
