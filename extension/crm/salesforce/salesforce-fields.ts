import type { FieldNames } from '../given-fields.ts';

/** By the names of the object Account; its annual revenue is the customer’s own. */
export const SALESFORCE_FIELDS: FieldNames = {
  id: 'AccountNumber',
  name: 'Name',
  industry: 'Industry',
  ownership: 'Ownership',
  manager: 'OwnerId',
  parent: 'ParentId',
  employees: 'NumberOfEmployees',
  turnover: 'AnnualRevenue',
};
