import type { AccountFields } from '../account/account.ts';

/** All that `isProspect` looks at. */
export const PROSPECT_INPUTS = ['revenue', 'revenueLastYear', 'profit', 'tenure', 'productsHeld'] as const;

/**
 * Whether an account never brought any revenue: revenue is known to be 0 and nothing speaks of earlier business.
 * An account whose revenue is merely unknown is no prospect.
 *
 * @see METHODS section 1.
 */
export function isProspect({
  revenue,
  revenueLastYear,
  profit,
  tenure,
  productsHeld,
}: Pick<AccountFields, (typeof PROSPECT_INPUTS)[number]>): boolean {
  const none = (amount: number | undefined) => amount === undefined || amount <= 0;
  return (
    revenue === 0 &&
    none(revenueLastYear) &&
    (profit === undefined || profit === 0) &&
    none(tenure) &&
    none(productsHeld)
  );
}
