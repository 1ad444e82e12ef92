import { expect, it } from 'vitest';
import { toldByDay } from './told-by-day.ts';

const TODAY = '2026-11-22';

it.each([
  { label: 'Customer since', text: '2021-05-22', field: 'tenure', amount: 5.5 },
  { label: 'customer_since', text: '22 Nov 2026', field: 'tenure', amount: 0 },
  { label: '首次合作时间：', text: '2016年11月22日', field: 'tenure', amount: 10 },
  { label: 'Contract end date', text: '2027-05-22', field: 'contractMonthsLeft', amount: 5.9 },
  { label: '合同到期日', text: '2026/11/22', field: 'contractMonthsLeft', amount: 0 },
])('$label $text is $amount of $field', ({ label, text, field, amount }) =>
  expect(toldByDay(label, text, TODAY)).toEqual({ field, amount }),
);

it.each([
  { label: 'Customer since', text: '2027-01-01', why: 'it has not begun' },
  {
    label: 'Contract end date',
    text: '2026-11-21',
    why: 'a contract that is over may have been followed by another',
  },
  { label: 'Customer since', text: '1780-01-01', why: 'a day from the founding of the firm perhaps' },
  { label: 'Customer since', text: 'long ago', why: 'no day' },
  { label: 'Customer since', text: '3/4/2021', why: 'day and month could be swapped' },
  { label: 'Created on', text: '2021-05-22', why: 'the record, not the customer' },
])('$label $text tells nothing: $why', ({ label, text }) =>
  expect(toldByDay(label, text, TODAY)).toBeUndefined(),
);
