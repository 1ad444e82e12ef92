import type { AccountFields } from '../account/account.ts';
import type { Playbook } from '../playbook/schema.ts';
import { isProspect } from '../valuation/prospect.ts';
import { reaches } from './matrix.ts';

export type CustomerBase = 'existing' | 'new' | 'dormant' | 'prospect';

/**
 * What part of the customer base an account belongs to: *dormant* brought revenue last year and none this year,
 * *new* has been with us for less than `newYears`, *existing* longer.
 *
 * Money is known by the year, so a year is the span without revenue that makes an account dormant.
 *
 * @returns undefined where revenue or its history is unknown.
 * @see METHODS 3.8.
 */
export function customerBase(
  fields: AccountFields,
  { newYears }: Playbook['classification']['segments'],
): CustomerBase | undefined {
  const { revenue, revenueLastYear, tenure } = fields;
  if (isProspect(fields)) return 'prospect';
  if (revenue === undefined) return undefined;
  const hadRevenue = revenueLastYear !== undefined && revenueLastYear > 0;
  if (revenue <= 0) return hadRevenue ? 'dormant' : undefined;
  if (tenure !== undefined) return reaches(tenure, newYears) ? 'existing' : 'new';
  return hadRevenue ? 'existing' : undefined;
}
