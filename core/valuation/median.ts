/**
 * Middle of the known numbers; the mean of the two in the middle where their count is even.
 *
 * @returns undefined where none is known.
 * @example median([3, undefined, 1, 2]) //=> 2
 */
export function median(numbers: readonly (number | undefined)[]): number | undefined {
  const sorted = numbers.filter((number) => number !== undefined).sort((a, b) => a - b);
  const upper = sorted[sorted.length >> 1];
  if (upper === undefined || sorted.length % 2 === 1) return upper;
  return ((sorted[sorted.length / 2 - 1] as number) + upper) / 2;
}
