import type { CareKind } from '../account/care-event.ts';
import type { Duty } from '../care/duty.ts';
import type { Action } from './action.ts';
import { partsOf } from './parts-of.ts';

/**
 * What is kept of norms, promises and the month when an action is done: all that it stands for, but of the month's
 * contacts of one kind the first alone, for what was done was one call and not two.
 */
export function dutiesKeptBy(action: Action): readonly Duty[] {
  const logged = new Set<CareKind>();
  return partsOf(action)
    .flatMap(({ duty }) => duty ?? [])
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
    .filter(({ event, logs }) => {
      if (event !== undefined || logs === undefined) return true;
      if (logged.has(logs)) return false;
      logged.add(logs);
      return true;
    });
}
