/** Amounts that differ by less are equal. */
const TOLERANCE = 1e-9;

/**
 * Ranks, 1 for the largest; equal amounts share one: 1, 1, 3. An unknown amount has none.
 *
 * @example sharedRanks([5, 9, undefined, 9]) //=> [3, 1, undefined, 1]
 */
export function sharedRanks(amounts: readonly (number | undefined)[]): readonly (number | undefined)[] {
  const sorted = amounts.filter((amount) => amount !== undefined).sort((a, b) => b - a);
  return amounts.map((amount) =>
    amount === undefined ? undefined : sorted.findIndex((other) => other <= amount + TOLERANCE) + 1,
  );
}
