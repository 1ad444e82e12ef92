import type { FieldNames } from '../given-fields.ts';

/** By the names of a company's properties; its annual revenue is the customer’s own. */
export const HUBSPOT_FIELDS: FieldNames = {
  name: 'name',
  industry: 'industry',
  region: 'state',
  employees: 'numberofemployees',
  turnover: 'annualrevenue',
  lastContact: 'notes_last_contacted',
};
