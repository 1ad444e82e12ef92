import { expect, it } from 'vitest';
import { espocrmField } from './espocrm-field.ts';

it.each<{ why: string; name: string; label?: string; field: string | undefined }>([
  { why: 'standard', name: 'industry', field: 'industry' },
  { why: 'the owner, by name', name: 'assignedUserName', field: 'manager' },
  {
    why: 'added before 8; the customer’s own, not what they pay us',
    name: 'annualRevenue',
    field: 'turnover',
  },
  { why: 'added since 8', name: 'cAnnualRevenue', field: 'turnover' },
  { why: 'headcount', name: 'cNumberOfEmployees', field: 'employees' },
  { why: 'a field of ours', name: 'contractMonthsLeft', field: 'contractMonthsLeft' },
  { why: 'known to its users alone', name: 'cNyye', label: '年营业额（万元）', field: 'turnover' },
  { why: 'a label that could be of anybody', name: 'cX', label: 'Region', field: undefined },
  { why: 'the record’s key is no number of an account', name: 'id', field: undefined },
  { why: 'an owner of something else', name: 'createdByName', field: undefined },
  { why: 'what the amount comes to in another currency', name: 'annualRevenueConverted', field: undefined },
  { why: 'could be of anybody', name: 'region', field: undefined },
  { why: 'a name that all objects have', name: 'constructor', field: undefined },
])('$name → $field: $why', ({ name, label, field }) => expect(espocrmField(name, label)).toBe(field));
