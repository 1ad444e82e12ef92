import type { FieldNames } from '../given-fields.ts';

/** By the API names of the module Accounts; its annual revenue is the customer’s own. */
export const ZOHO_FIELDS: FieldNames = {
  id: 'Account_Number',
  name: 'Account_Name',
  industry: 'Industry',
  region: 'Billing_State',
  ownership: 'Ownership',
  manager: 'Owner',
  parent: 'Parent_Account',
  employees: 'Employees',
  turnover: 'Annual_Revenue',
  lastContact: 'Last_Activity_Time',
};
