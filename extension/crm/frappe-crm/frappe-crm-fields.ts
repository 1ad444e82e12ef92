import type { FieldNames } from '../given-fields.ts';

/** By the names of the document CRM Organization; its annual revenue is the customer’s own. */
export const FRAPPE_CRM_FIELDS: FieldNames = {
  name: 'organization_name',
  industry: 'industry',
  region: 'territory',
  employees: 'no_of_employees',
  turnover: 'annual_revenue',
};
