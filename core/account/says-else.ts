import type { FieldReading } from './reading.ts';

/** Whether a reading says something else of its field than another does, however either writes it. */
export function saysElse(one: FieldReading, other: FieldReading): boolean {
  if (one.value === undefined || other.value === undefined) return one.text.trim() !== other.text.trim();
  return one.value !== other.value;
}
