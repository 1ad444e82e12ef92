/** Three checks a rung, four rungs. */
export const CHECKS = 12;
const RUNGS = [0.2, 0.4, 0.6, 0.8] as const;

/**
 * Win rate by the ladder: a rung counts when all its checks and all lower rungs hold.
 *
 * @param evidence Twelve checks in the ladder's order; undefined does not hold.
 * @param rates What the four rungs are worth; the source's 20, 40, 60, 80 % when absent.
 * @returns 0 below the first rung.
 * @see METHODS 5.1.
 * @example winRate([true, true, true]) //=> 0.2
 */
export function winRate(
  evidence: readonly (boolean | undefined)[],
  rates: readonly number[] = RUNGS,
): number {
  let reached = 0;
  for (const [rung, rate] of rates.entries()) {
    if (![0, 1, 2].every((check) => evidence[rung * 3 + check] === true)) break;
    reached = rate;
  }
  return reached;
}
