import { expect, it } from 'vitest';
import type { CrmReading } from '../crm/crm-adapter.ts';
import { isReading } from './is-reading.ts';

const field = { field: 'employees', text: '325', where: 'employees' } as const;
const table = { of: 'contacts', headers: ['Name'], rows: [['Ann']], where: 'Contacts' } as const;

it('takes a reading, and an empty one', () => {
  expect(isReading({ fields: [field], tables: [table] })).toBe(true);
  expect(isReading({ fields: [], tables: [] })).toBe(true);
});

it.each([
  { why: 'nothing', one: undefined },
  { why: 'null', one: null },
  { why: 'no lists', one: {} },
  { why: 'a number for a text', one: { fields: [{ ...field, text: 325 }], tables: [] } },
  { why: 'null for a field', one: { fields: [null], tables: [] } },
  { why: 'null for rows', one: { fields: [], tables: [{ ...table, rows: null }] } },
  { why: 'a nothing in a row', one: { fields: [], tables: [{ ...table, rows: [[undefined]] }] } },
  { why: 'a number for the user', one: { fields: [field], tables: [], user: 7 } },
  { why: 'a text for the fields', one: { fields: 'abc', tables: [] } },
])('refuses $why', ({ one }) => expect(isReading(one as CrmReading)).toBe(false));
