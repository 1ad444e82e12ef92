import type { Candidate, Seen } from './seen.ts';

/**
 * The surest reading of every value. Each text on the page plays one part: a label of one
 * value or a value of one label; so one value found in several ways is reported once.
 */
export function choose(candidates: readonly Candidate[], size: number): Candidate[] {
  const part = new Uint8Array(size); // 0 free, 1 label, 2 value
  const taken = new Set<Seen>();
  const chosen: Candidate[] = [];
  const ordered = candidates.map((candidate, place) => ({ candidate, place }));
  ordered.sort((a, b) => b.candidate.sure - a.candidate.sure || a.place - b.place);
  for (const { candidate } of ordered) {
    const { labelUnits, valueUnits, at } = candidate;
    if (labelUnits.some((index) => part[index] !== 0) || valueUnits.some((index) => part[index] !== 0))
      continue;
    if (valueUnits.length === 0 && taken.has(at)) continue;
    for (const index of labelUnits) part[index] = 1;
    for (const index of valueUnits) part[index] = 2;
    taken.add(at);
    chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.at.order - b.at.order || (a.valueUnits[0] ?? 0) - (b.valueUnits[0] ?? 0));
}
