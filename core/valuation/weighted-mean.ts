/**
 * Σw·s ÷ Σw over the known scores, in the order given, with one division at the end.
 *
 * @returns undefined when nothing with a weight above 0 is known.
 * @see METHODS, rules that hold everywhere: the order is part of the contract, or faces would differ in the last bit.
 * @example weightedMean([{ weight: 3, score: 80 }, { weight: 1, score: undefined }]) //=> 80
 */
export function weightedMean(
  parts: readonly { readonly weight: number; readonly score: number | undefined }[],
): number | undefined {
  let sum = 0;
  let total = 0;
  for (const { weight, score } of parts) {
    if (score === undefined) continue;
    sum += weight * score;
    total += weight;
  }
  return total > 0 ? sum / total : undefined;
}
