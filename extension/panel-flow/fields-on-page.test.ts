import { expect, it } from 'vitest';
import type { LabelledText, PageReading } from '../crm/page-reading.ts';
import { fieldsOnPage, HEADING_PLACE } from './fields-on-page.ts';

const at = '2026-11-22T08:00:00Z';

it('takes Annual Revenue in a CRM as the customer’s own turnover', () => {
  const { readings } = fieldsOnPage(page([pair('Annual Revenue', '12,000,000')]), at);
  expect(readings).toMatchObject([{ field: 'turnover', value: 12_000_000 }]);
});

it('takes the surest of two, and lists the other as also on the page', () => {
  const found = fieldsOnPage(page([pair('Employees', '90', { sure: 0.5 }), pair('Headcount', '1200')]), at);
  expect(found.readings).toMatchObject([{ field: 'employees', value: 1200, where: 'Headcount' }]);
  expect(found.also).toMatchObject([{ field: 'employees', value: 90, where: 'Employees' }]);
});

it('takes one that can be read before a surer one that cannot', () => {
  const found = fieldsOnPage(
    page([pair('Employees', 'see below'), pair('Headcount', '1200', { sure: 0.5 })]),
    at,
  );
  expect(found.readings).toMatchObject([{ value: 1200 }]);
  expect(found.also).toMatchObject([{ text: 'see below', fault: { code: 'not-a-number' } }]);
});

it('takes years and months told by a day, unless the page tells them itself', () => {
  const days = [pair('Customer since', '22 May 2021'), pair('Contract end date', '2027-05-22')];
  const { readings, unused } = fieldsOnPage(page(days), at);
  expect(readings).toMatchObject([
    { field: 'tenure', value: 5.5, text: '22 May 2021', where: 'Customer since' },
    { field: 'contractMonthsLeft', value: 5.9, text: '2027-05-22' },
  ]);
  expect(unused).toEqual([]);
  const both = fieldsOnPage(page([...days, pair('Tenure (years)', '4')]), at);
  expect(both.readings.find(({ field }) => field === 'tenure')?.value).toBe(4);
  expect(both.also).toEqual([]);
  expect(both.unused).toMatchObject([{ label: 'Customer since' }]);
});

it('applies the unit in a label', () => {
  expect(fieldsOnPage(page([pair('通信总支出（万元）', '320')]), at).readings).toMatchObject([
    { field: 'wallet', value: 3_200_000 },
  ]);
});

it.each([
  { amount: '2.315.400,00 EUR', why: 'an amount says it', employees: 3480, turnover: 1250 },
  { amount: '€ 1.200,50', why: 'so does one with its sign before', employees: 3480, turnover: 1250 },
  { amount: '2.315.400,00 from 2019', why: 'a text that is no amount says nothing', turnover: 1.25 },
  { amount: '1,200.50 EUR', why: 'decimal points everywhere', turnover: 1.25 },
])('reads numbers as the page writes them: $why', ({ amount, employees, turnover }) => {
  const { readings } = fieldsOnPage(
    page([pair('Paid last year', amount), pair('Employees', '3.480'), pair('Turnover (m)', '1.250')]),
    at,
  );
  const read = (field: string) => readings.find((one) => one.field === field)?.value;
  expect(read('employees')).toBe(employees);
  expect(read('turnover')).toBe(turnover * 1_000_000);
});

it('asks the name of an input where its label says nothing, but not for words that any form uses', () => {
  const found = fieldsOnPage(
    page([
      pair('Headcount (FTE, worldwide)', '1200', { name: 'employees' }),
      pair('Deal', 'Ring', { name: 'name' }),
    ]),
    at,
  );
  expect(found.readings).toMatchObject([{ field: 'employees', value: 1200 }]);
  expect(found.unused).toMatchObject([{ label: 'Deal' }]);
});

it('takes the name from the heading when no label gives one, and says so', () => {
  const found = fieldsOnPage({ ...page([pair('Employees', '5')]), heading: 'Huaxin' }, at);
  expect(found.readings[0]).toMatchObject({ field: 'name', value: 'Huaxin', where: HEADING_PLACE });
  expect(found.nameLabel).toBeUndefined();
});

it('takes no number for a name, unless its label asks for one', () => {
  const found = fieldsOnPage(page([pair('客户', '128'), pair('Customers', '42')]), at);
  expect(found.readings).toEqual([]);
  expect(fieldsOnPage(page([pair('客户名称', '360')]), at).readings).toMatchObject([{ value: '360' }]);
});

it('leaves related records and blanks aside, and names every other text that it did not use', () => {
  const found = fieldsOnPage(
    page([pair('Employees', '7', { related: true }), pair('Industry', ''), pair('Website', 'x.test')]),
    at,
  );
  expect(found.readings).toEqual([]);
  expect(found.unused.map((one) => one.label)).toEqual(['Employees', 'Website']);
});

it.each([
  { why: 'the CRM’s own word', ways: ['dom', 'taught', 'api'], where: 'by api', origin: 'api' },
  { why: 'what the user pointed at', ways: ['dom', 'taught'], where: 'by taught', origin: 'taught' },
  { why: 'a place known to hold it', ways: ['dom'], where: 'by dom', origin: 'page' },
] as const)('takes $why before what looks like the field', ({ ways, where, origin }) => {
  const given = ways.map((how, n) => ({
    how,
    fields: [{ field: 'employees' as const, text: String(100 + n), where: `by ${how}` }],
    tables: [],
  }));
  const found = fieldsOnPage({ ...page([pair('Employees', '90')]), given }, at);
  expect(found.readings).toMatchObject([{ field: 'employees', where, origin }]);
  expect(found.also.map(({ text }) => text)).toContain('90');
  expect(found.also).toHaveLength(ways.length);
});

it('does not list what only writes the same value in another way', () => {
  const given = [
    {
      how: 'api' as const,
      fields: [{ field: 'turnover' as const, text: '12000000', where: 'x' }],
      tables: [],
    },
  ];
  const found = fieldsOnPage({ ...page([pair('Annual Revenue', '12,000,000')]), given }, at);
  expect(found.readings).toMatchObject([{ value: 12_000_000, origin: 'api' }]);
  expect(found.also).toEqual([]);
});

it('lets a field that the CRM has empty neither hide a value on the page nor pass for one', () => {
  const given = [
    { how: 'api' as const, fields: [{ field: 'employees' as const, text: '', where: 'x' }], tables: [] },
  ];
  expect(fieldsOnPage({ ...page([]), given }, at)).toMatchObject({
    readings: [],
    blank: new Set(['employees']),
  });
  const found = fieldsOnPage({ ...page([pair('Employees', '90')]), given }, at);
  expect(found.readings).toMatchObject([{ value: 90, origin: 'page' }]);
});

function pair(label: string, text: string, more: Partial<LabelledText> = {}): LabelledText {
  return { label, text, by: 'dl', where: '', scope: '1', related: false, sure: 1, ...more };
}

function page(pairs: LabelledText[]): PageReading {
  return {
    url: 'https://crm.test/x',
    title: '',
    language: 'en',
    pairs,
    tables: [],
    record: 'https://crm.test/x',
  };
}
