import type { AccountFields } from '../account/account.ts';
import type { FieldKey } from '../account/field.ts';

export interface EffectiveProfit {
  /** Money a year; undefined when neither profit nor revenue is known. */
  readonly profit: number | undefined;
  readonly source: 'read' | 'derived' | 'estimated' | 'missing';
  /** For an estimate: revenue less the known costs, which profit cannot exceed. */
  readonly upperLimit: number | undefined;
  readonly missing: readonly FieldKey[];
}

export const COSTS = ['directCost', 'marketingCost', 'serviceCost', 'maintenanceCost'] as const;

/**
 * Profit as recorded, else revenue less the four costs when all are known, else an estimate:
 * min(revenue × usual margin, revenue − known costs).
 *
 * @see METHODS section 2, *estimated profit*.
 */
export function effectiveProfit(fields: AccountFields, usualMargin: number): EffectiveProfit {
  if (fields.profit !== undefined)
    return { profit: fields.profit, source: 'read', upperLimit: undefined, missing: [] };
  const { revenue } = fields;
  if (revenue === undefined)
    return { profit: undefined, source: 'missing', upperLimit: undefined, missing: ['profit'] };
  let rest = revenue;
  let known = 0;
  for (const cost of COSTS) {
    const amount = fields[cost];
    if (amount === undefined) continue;
    rest -= amount;
    known += 1;
  }
  if (known === COSTS.length) return { profit: rest, source: 'derived', upperLimit: undefined, missing: [] };
  return {
    profit: Math.min(revenue * usualMargin, rest),
    source: 'estimated',
    upperLimit: rest,
    missing: ['profit'],
  };
}
