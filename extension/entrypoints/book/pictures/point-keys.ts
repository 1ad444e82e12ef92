/** What a key does to the point that is looked at, as a place in the order of values; undefined for other keys. */
export function nextPoint(key: string, at: number | undefined, count: number): number | undefined {
  if (count === 0) return undefined;
  const go = (by: number) => Math.min(count - 1, Math.max(0, at === undefined ? 0 : at + by));
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return go(1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return go(-1);
    case 'PageDown':
      return go(10);
    case 'PageUp':
      return go(-10);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/** The accounts with a place, the highest value first; those without a value last. */
export function byRank(ranks: Uint32Array, codes: Uint8Array): number[] {
  const last = ranks.length + 1;
  const order = (row: number) => ranks[row] || last;
  return [...codes.keys()]
    .filter((row) => (codes[row] as number) < 4)
    .sort((a, b) => order(a) - order(b) || a - b);
}
