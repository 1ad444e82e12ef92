import type { Action } from './action.ts';
import { withParts } from './merge-near.ts';
import type { RememberedAction } from './remembered-action.ts';

/**
 * The actions still to be suggested, in their order. One that was done or dismissed stays away until the facts
 * it stands on change; one that was snoozed also comes back on its day. Of a merged one the parts are remembered, so
 * that it stands for those that are left.
 *
 * @param today ISO day.
 */
export function stillSuggested(
  actions: readonly Action[],
  remembered: readonly RememberedAction[],
  today: string,
): readonly Action[] {
  const byId = new Map(remembered.map((one) => [one.action, one]));
  return actions.flatMap((action) =>
    withParts(action, (part) => {
      const before = byId.get(part.id);
      if (before === undefined || !sameFacts(before, part.facts, today)) return true;
      return before.state === 'snoozed' && before.until !== undefined && before.until <= today;
    }),
  );
}

function sameFacts(before: RememberedAction, facts: Action['facts'], today: string): boolean {
  const keys = Object.keys(facts);
  if (keys.length !== Object.keys(before.facts).length) return false;
  return keys.every((key) =>
    Object.is(lasting(key, before.facts[key], before.day), lasting(key, facts[key], today)),
  );
}

const DAY_MS = 86_400_000;

/** Days since or until something pass by themselves; the day that they count from changes only with the facts. */
function lasting(key: string, fact: string | number | boolean | undefined, day: string): typeof fact {
  if (typeof fact !== 'number') return fact;
  if (key.startsWith('daysSince')) return Date.parse(day) / DAY_MS - fact;
  return key.startsWith('daysTo') ? Date.parse(day) / DAY_MS + fact : fact;
}
