import type { FieldNames } from '../given-fields.ts';

/** By the names of the document Customer, which knows neither turnover nor employees. */
export const ERPNEXT_FIELDS: FieldNames = {
  name: 'customer_name',
  industry: 'industry',
  region: 'territory',
  ownership: 'customer_type',
  manager: 'account_manager',
};
