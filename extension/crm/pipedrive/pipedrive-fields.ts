import type { FieldNames } from '../given-fields.ts';

/** By the keys of an organization's fields; its annual revenue is the customer’s own. */
export const PIPEDRIVE_FIELDS: FieldNames = {
  name: 'name',
  industry: 'industry',
  region: 'address_admin_area_level_1',
  manager: 'owner_name',
  employees: 'employee_count',
  turnover: 'annual_revenue',
  lastContact: 'last_activity_date',
};
