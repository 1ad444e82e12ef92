import type { FieldNames } from '../given-fields.ts';

/** By the names in its module Accounts, which people see as Organizations; its annual revenue is the customer’s own. */
export const VTIGER_FIELDS: FieldNames = {
  id: 'account_no',
  name: 'accountname',
  industry: 'industry',
  region: 'bill_state',
  ownership: 'ownership',
  manager: 'assigned_user_id',
  parent: 'account_id',
  employees: 'employees',
  turnover: 'annual_revenue',
};
