import type { Account, AccountFields } from '../account/account.ts';

/** Lines add up to the revenue where they miss it by less than this share of it. */
const ADDS_UP = 0.01;

/**
 * Last year's revenue of an account that states it by product line alone: their sum, where every line states both years
 * and this year's add up to the revenue of the account. Lines that tell a part say nothing of the whole.
 *
 * @see METHODS 7.4; that lines stand in for the field is ours.
 */
export function revenueOfLines({
  fields: { revenue, revenueLastYear },
  products = [],
}: Pick<Account, 'fields' | 'products'>): Pick<AccountFields, 'revenueLastYear'> {
  if (revenueLastYear !== undefined || revenue === undefined || products.length === 0) return {};
  let [now, before] = [0, 0];
  for (const line of products) {
    if (line.revenue === undefined || line.revenueLastYear === undefined) return {};
    now += line.revenue;
    before += line.revenueLastYear;
  }
  return Math.abs(now - revenue) <= ADDS_UP * Math.abs(revenue) ? { revenueLastYear: before } : {};
}
