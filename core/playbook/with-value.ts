import type { Playbook } from './schema.ts';

/** Where something stands in a playbook, key by key: a step's key may hold a dot. */
export type PlaybookPath = readonly string[];

/**
 * The playbook with one value put in place of another. Nothing is checked: half-typed policies are looked at too.
 *
 * @example
 * withValue(playbook, ['valuation', 'usualMargin'], 0.25).valuation.usualMargin //=> 0.25
 */
export function withValue(playbook: Playbook, path: PlaybookPath, value: unknown): Playbook {
  return replaced(playbook, path, value) as Playbook;
}

function replaced(part: unknown, [key, ...rest]: PlaybookPath, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(part)) {
    return part.map((own, at) => (String(at) === key ? replaced(own, rest, value) : own));
  }
  const members = (part ?? {}) as Readonly<Record<string, unknown>>;
  const own = Object.hasOwn(members, key) ? members[key] : undefined;
  return { ...members, [key]: replaced(own, rest, value) };
}
