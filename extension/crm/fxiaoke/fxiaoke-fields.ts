import type { FieldNames } from '../given-fields.ts';

/** By the names of the object AccountObj; its annual revenue is the customer’s own. */
export const FXIAOKE_FIELDS: FieldNames = {
  id: 'account_no',
  name: 'name',
  industry: 'industry_level1',
  region: 'province',
  manager: 'owner',
  parent: 'parent_account_id',
  employees: 'employee_count',
  turnover: 'annual_revenue',
  lastContact: 'last_followed_time',
};
