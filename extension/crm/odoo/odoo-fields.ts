import type { FieldNames } from '../given-fields.ts';

/** Turnover and headcount are none of Odoo’s own. */
export const ODOO_FIELDS: FieldNames = {
  name: 'name',
  id: 'ref',
  industry: 'industry_id',
  region: 'state_id',
  manager: 'user_id',
  parent: 'parent_id',
};
