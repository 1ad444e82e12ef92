import type { Action } from './action.ts';
import { partsOf } from './parts-of.ts';

/** ISO day on which each action was first suggested without a break, by its id. */
export type Raised = Readonly<Record<string, string>>;

/** The day from which an action's due time counts: the first on which it was suggested, never one still to come. */
export function raisedOn(raised: Raised, id: string, asOf: string): string {
  const since = Object.hasOwn(raised, id) ? raised[id] : undefined;
  return since === undefined || since > asOf ? asOf : since;
}

/**
 * Keeps since when the actions of today have been suggested; one that is no longer suggested begins anew later.
 * What a norm or a promise asks for brings its own day, and a question has none.
 *
 * @returns the very same object where nothing changed.
 */
export function raisedUntil(before: Raised, actions: readonly Action[], today: string): Raised {
  const now = Object.fromEntries(
    actions
      .flatMap(partsOf)
      .filter(({ due, duty }) => due !== undefined && duty === undefined)
      .map(({ id }) => [id, raisedOn(before, id, today)]),
  );
  const same =
    Object.keys(now).length === Object.keys(before).length &&
    Object.entries(now).every(([id, day]) => before[id] === day);
  return same ? before : now;
}
