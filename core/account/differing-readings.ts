import type { FieldKey } from './field.ts';
import type { FieldReading } from './reading.ts';
import { saysElse } from './says-else.ts';

/**
 * What other sources say of a field, where it is something else than the reading in force: one reading a source, so
 * that a conflict is seen and not settled in silence.
 *
 * @param used The readings in force, one a field.
 */
export function differingReadings(
  readings: readonly FieldReading[],
  used: ReadonlyMap<FieldKey, FieldReading>,
): ReadonlyMap<FieldKey, readonly FieldReading[]> {
  const differing = new Map<FieldKey, FieldReading[]>();
  for (const one of readings) {
    const counts = used.get(one.field);
    if (counts === undefined || sourceOf(one) === sourceOf(counts) || !saysElse(one, counts)) continue;
    const others = differing.get(one.field) ?? [];
    const same = others.findIndex((other) => sourceOf(other) === sourceOf(one));
    if (same < 0) differing.set(one.field, [...others, one]);
    else if (one.at > (others[same] as FieldReading).at) others[same] = one;
  }
  return differing;
}

/** A colleague's book is a source of its own. */
function sourceOf({ origin, by }: FieldReading): string {
  return by === undefined ? origin : `${origin} of ${by}`;
}
