import type { WeightedTotal } from './weighted-totals.ts';

const TIE = 1e-9;

/**
 * Ranks of totals, 1 = best; ties within 1e-9 share a rank and the next one is skipped: 1, 1, 3.
 *
 * @param rankedFrom Share of weight from which a provider is ranked; METHODS says half.
 * @returns undefined for a provider that is rated on less.
 * @see METHODS 4.1.
 */
export function rankProviders(
  totals: readonly WeightedTotal[],
  rankedFrom: number,
): readonly (number | undefined)[] {
  const ranked = totals.map(({ total, rated }) => (rated >= rankedFrom - TIE ? total : undefined));
  return ranked.map((own) =>
    own === undefined
      ? undefined
      : 1 + ranked.filter((other) => other !== undefined && other > own + TIE).length,
  );
}
