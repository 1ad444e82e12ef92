import type { FieldNames } from '../given-fields.ts';

/** By the names of the table account's columns; its revenue is the customer’s own. */
export const DYNAMICS_FIELDS: FieldNames = {
  id: 'accountnumber',
  name: 'name',
  industry: 'industrycode',
  region: 'address1_stateorprovince',
  ownership: 'ownershipcode',
  manager: 'ownerid',
  parent: 'parentaccountid',
  employees: 'numberofemployees',
  turnover: 'revenue',
};

/** Columns that point to another record: the Web API names them with signs around. */
export const DYNAMICS_REFERENCES: ReadonlySet<string> = new Set(['ownerid', 'parentaccountid']);
