import type { Action } from './action.ts';

/**
 * Puts actions in order: priority first, then due date, then rule id; but within one account
 * non-price actions stand before price actions. Of near-duplicates (same rule, same subject) the first stays.
 *
 * @see METHODS section 9. The order does not depend on the order of the input.
 */
export function rankActions(actions: readonly Action[]): readonly Action[] {
  const unique = new Map<string, Action>();
  for (const action of [...actions].sort(byRank)) if (!unique.has(action.id)) unique.set(action.id, action);
  return [...unique.values()];
}

function byRank(a: Action, b: Action): number {
  if (a.price !== b.price) return a.price ? 1 : -1;
  return (
    b.priority - a.priority ||
    compare(a.due ?? '9999', b.due ?? '9999') ||
    compare(a.rule, b.rule) ||
    compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
