import type { FieldNames } from '../given-fields.ts';

/** By the names of the object account; its annual revenue is the customer’s own. */
export const XIAOSHOUYI_FIELDS: FieldNames = {
  name: 'accountName',
  region: 'state',
  employees: 'employeeNumber',
  turnover: 'annualRevenue',
  lastContact: 'recentActivityRecordTime',
};
