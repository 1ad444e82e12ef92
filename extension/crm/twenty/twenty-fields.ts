import type { FieldNames } from '../given-fields.ts';

/** By the names of the object company; what it calls recurring revenue is, in its own words, what the company turns over a year. */
export const TWENTY_FIELDS: FieldNames = {
  name: 'name',
  region: 'address.addressState',
  manager: 'accountOwner',
  employees: 'employees',
  turnover: 'annualRecurringRevenue',
};
