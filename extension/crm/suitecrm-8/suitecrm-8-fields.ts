import type { FieldNames } from '../given-fields.ts';

/** By the names in its module of accounts; what it calls annual revenue is the customer’s own. */
export const SUITECRM_8_FIELDS: FieldNames = {
  name: 'name',
  industry: 'industry',
  region: 'billing_address_state',
  ownership: 'ownership',
  manager: 'assigned_user_name',
  parent: 'parent_name',
  employees: 'employees',
  turnover: 'annual_revenue',
};
