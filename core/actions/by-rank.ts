import type { Action } from './action.ts';

/** Non-price actions before price actions; then by priority, due date, rule id. @see METHODS section 9. */
export function byRank(a: Action, b: Action): number {
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
