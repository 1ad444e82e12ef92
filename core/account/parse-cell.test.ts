import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldKey } from './field.ts';
import { FIELDS, fieldOf } from './fields.ts';
import { type ParseOptions, parseCell } from './parse-cell.ts';

const read = (key: FieldKey, raw: unknown, options: ParseOptions = {}) => {
  const parsed = parseCell(fieldOf(key), raw, options);
  return parsed.kind === 'value' ? parsed.value : parsed.kind === 'fault' ? parsed.fault.code : undefined;
};

describe('what is missing', () => {
  it.each([
    '',
    '  ',
    '\u00a0',
    '\u3000',
    null,
    undefined,
    'NA',
    'n/a',
    'N/A',
    '-',
    '－',
    '—',
    '——',
    '?',
    '？',
    '无',
    '未知',
  ])('%j is missing in every field: EXCEL-FUNCTIONS, conventions', (raw) => {
    for (const { key } of FIELDS) expect(read(key, raw), key).toBeUndefined();
  });

  it.each<{ key: FieldKey; raw: unknown; value: unknown; why: string }>([
    { key: 'offerFit', raw: 0, value: undefined, why: 'a 0 in a rating' },
    { key: 'offerFit', raw: '0', value: undefined, why: 'a 0 in a rating, as text' },
    { key: 'wallet', raw: 0, value: undefined, why: 'a 0 in the wallet' },
    { key: 'wallet', raw: '0万', value: undefined, why: 'a 0 in the wallet, with a unit' },
    { key: 'revenue', raw: 0, value: 0, why: 'a 0 elsewhere is zero' },
    { key: 'openComplaints', raw: 0, value: 0, why: 'no complaint is known, not unknown' },
    { key: 'contractMonthsLeft', raw: 0, value: 0, why: 'a contract that ends now' },
    { key: 'agreement', raw: 0, value: false, why: 'a flag of 0 is no' },
  ])('$key $raw: $why', ({ key, raw, value }) => expect(read(key, raw)).toBe(value));
});

describe('a number', () => {
  it.each<{ key: FieldKey; raw: unknown; value: unknown; why: string; options?: ParseOptions }>([
    { key: 'offerFit', raw: 0.5, value: 'out-of-range', why: 'below the scale' },
    { key: 'offerFit', raw: 11, value: 'out-of-range', why: 'above the scale' },
    { key: 'offerFit', raw: 7.5, value: 7.5, why: 'any value in between' },
    { key: 'offerFit', raw: '8分', value: 8, why: 'points' },
    { key: 'offerFit', raw: '80%', value: 'not-a-number', why: 'a rating is no share' },
    { key: 'onTimePayment', raw: 0.95, value: 0.95, why: 'a fraction' },
    { key: 'onTimePayment', raw: '95%', value: 0.95, why: 'percent' },
    { key: 'onTimePayment', raw: '95 %', value: 0.95, why: 'percent with a blank' },
    { key: 'onTimePayment', raw: 95, value: 'ratio-too-large', why: 'METHODS: 95 % is written 0.95 or 95 %' },
    { key: 'onTimePayment', raw: 1.2, value: 'out-of-range', why: 'no more than all bills' },
    { key: 'walletGrowth', raw: 1.5, value: 1.5, why: 'up to 1.5 a bare number is a fraction' },
    { key: 'walletGrowth', raw: 1.6, value: 'ratio-too-large', why: 'above 1.5 it is not' },
    { key: 'walletGrowth', raw: -2, value: 'ratio-too-large', why: 'nor below −1.5' },
    { key: 'walletGrowth', raw: '160%', value: 1.6, why: 'percent says what it is' },
    { key: 'walletGrowth', raw: '-5%', value: -0.05, why: 'a wallet may shrink' },
    {
      key: 'walletGrowth',
      raw: '56.7%',
      value: 0.567,
      why: 'exact: 56.7 ÷ 100 is 0.5670000000000001 in binary',
    },
    { key: 'revenue', raw: '1.2亿元', value: 1.2e8, why: 'a magnitude' },
    { key: 'revenue', raw: '5%', value: 'not-a-number', why: 'money is no share' },
    { key: 'revenue', raw: '12 tons', value: 'not-a-number', why: 'nor a weight' },
    { key: 'revenue', raw: true, value: 'not-a-number', why: 'nor a yes' },
    { key: 'revenue', raw: '12,50', value: 'decimal-comma', why: 'nothing is guessed' },
    { key: 'revenue', raw: -5, value: -5, why: 'credit notes may outweigh bills' },
    {
      key: 'directCost',
      raw: -5,
      value: 'out-of-range',
      why: 'a cost booked with a minus would raise the profit',
    },
    { key: 'employees', raw: '1.13万人', value: 11_300, why: 'whole, whatever binary fractions say' },
    { key: 'productsHeld', raw: 2.5, value: 'out-of-range', why: 'a count is whole' },
    { key: 'tenure', raw: '3 years', value: 3, why: 'its own unit' },
    { key: 'tenure', raw: '18个月', value: 1.5, why: 'another unit of time' },
    { key: 'contractMonthsLeft', raw: '2年', value: 24, why: 'years in a field of months' },
    { key: 'contractMonthsLeft', raw: 'none', value: 'none', why: 'no contract' },
    { key: 'contractMonthsLeft', raw: '无合同', value: 'none', why: 'no contract' },
    { key: 'contractMonthsLeft', raw: ' NONE ', value: 'none', why: 'no contract' },
    { key: 'contractMonthsLeft', raw: '无', value: undefined, why: '无 alone is unknown' },
    { key: 'contractMonthsLeft', raw: -1, value: 'out-of-range', why: 'an ended contract is none' },
    { key: 'revenue', raw: '#REF!', value: 'error-cell', why: 'an error in the sheet' },
    { key: 'revenue', raw: '#DIV/0!', value: 'error-cell', why: 'an error in the sheet' },
    { key: 'name', raw: '#NAME?', value: 'error-cell', why: 'an error is no name' },
    { key: 'revenue', raw: { code: '#VALUE!' }, value: 'error-cell', why: 'an error as an object' },
    { key: 'name', raw: '#1 LOGISTICS', value: '#1 LOGISTICS', why: 'a name with a hash' },
    {
      key: 'revenue',
      raw: 120,
      options: { unit: { text: '万元', factor: 1e4 } },
      value: 1_200_000,
      why: 'the header’s unit multiplies',
    },
    {
      key: 'revenue',
      raw: 1.13,
      options: { unit: { text: '万元', factor: 1e4 } },
      value: 11_300,
      why: 'exactly',
    },
    {
      key: 'revenue',
      raw: 100,
      options: { unit: { text: '元/月', factor: 1, time: 'months' } },
      value: 1200,
      why: 'twelve months',
    },
    {
      key: 'onTimePayment',
      raw: 95,
      options: { unit: { text: '%', factor: 1, percent: true } },
      value: 0.95,
      why: 'a header in percent',
    },
    {
      key: 'onTimePayment',
      raw: '95%',
      options: { unit: { text: '%', factor: 1, percent: true } },
      value: 0.95,
      why: 'percent is said twice and counts once',
    },
    {
      key: 'revenue',
      raw: 'USD 10',
      options: { currency: 'CNY', rates: { USD: 7 } },
      value: 70,
      why: 'the playbook’s rate',
    },
    {
      key: 'revenue',
      raw: 'USD 10',
      options: { currency: 'CNY', rates: {} },
      value: 'unknown-currency',
      why: 'no rate, no number',
    },
    {
      key: 'revenue',
      raw: 'CNY 10',
      options: { currency: 'CNY', rates: {} },
      value: 10,
      why: 'the book’s own',
    },
  ])('$key $raw → $value: $why', ({ key, raw, options, value }) =>
    expect(read(key, raw, options)).toBe(value),
  );

  it.each([
    ['15万', 150_000],
    ['1.5M', 1_500_000],
    ['15', 150_000],
  ])('a size that the cell names itself stands before its header’s: %s', (raw, value) =>
    expect(read('revenue', raw, { unit: { text: '万元', factor: 10_000 } })).toBe(value),
  );

  it.each([
    ['1,250.50-', -1250.5],
    ['-5-', 'not-a-number'],
    ['(5)-', 'not-a-number'],
    ['5 - 7', 'not-a-number'],
  ])('a minus behind, as bookkeeping writes it: %s', (raw, value) => expect(read('profit', raw)).toBe(value));

  it('is the same in any unit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 ** 12 }),
        fc.constantFrom(1e3, 1e4, 1e6, 1e8),
        (amount, factor) => {
          const power = Math.log10(factor);
          const shifted = Number(`${amount}e-${power}`);
          expect(read('revenue', shifted, { unit: { text: '', factor } })).toBe(amount);
        },
      ),
    );
  });
});

describe('a flag', () => {
  it.each([true, 1, '1', 'TRUE', 'yes', 'Y', '是', '✓', '✔️', '√', ' Ｙｅｓ '])('%j is yes', (raw) => {
    expect(read('rivalVip', raw)).toBe(true);
  });
  it.each([false, 0, '0', 'False', 'no', 'n', '否', '✗', '×'])('%j is no', (raw) => {
    expect(read('rivalVip', raw)).toBe(false);
  });
  it.each(['maybe', 2, 'x'])('%j is neither', (raw) => expect(read('rivalVip', raw)).toBe('not-yes-or-no'));
});

it.each([
  { raw: 'Headquarters', role: 'headquarters' },
  { raw: '总部', role: 'headquarters' },
  { raw: 'KEY', role: 'key' },
  { raw: '关键', role: 'key' },
  { raw: ' ordinary ', role: 'ordinary' },
  { raw: '一般', role: 'ordinary' },
  { raw: 'boss', role: 'not-a-chain-role' },
  { raw: 'constructor', role: 'not-a-chain-role' },
  { raw: 0, role: undefined },
])('chain role $raw is $role', ({ raw, role }) => expect(read('chainRole', raw)).toBe(role));

it.each([
  { raw: '2026-11-22', day: '2026-11-22', why: 'ISO' },
  { raw: '2026-11-22T10:30:00Z', day: '2026-11-22', why: 'a moment' },
  { raw: '2026-11-22 00:00:00.000', day: '2026-11-22', why: 'a database' },
  { raw: '2026/11/2', day: '2026-11-02', why: 'slashes' },
  { raw: '2026.11.22', day: '2026-11-22', why: 'points' },
  { raw: '20261122', day: '2026-11-22', why: 'no separators' },
  { raw: 20_261_122, day: '2026-11-22', why: 'no separators, typed as a number' },
  { raw: '2026年11月22日', day: '2026-11-22', why: 'Chinese' },
  { raw: '2026年11月22日 星期日', day: '2026-11-22', why: 'with its weekday' },
  { raw: '2026-11-22 下午3:05', day: '2026-11-22', why: 'with a Chinese time' },
  { raw: '22 Nov 2026', day: '2026-11-22', why: 'a named month' },
  { raw: 'November 22, 2026', day: '2026-11-22', why: 'American' },
  { raw: '22/11/2026', day: '2026-11-22', why: 'no month is 22' },
  { raw: '11/22/2026', day: '2026-11-22', why: 'no month is 22' },
  { raw: '05/05/2026', day: '2026-05-05', why: 'either way the same' },
  { raw: 46_348, day: '2026-11-22', why: 'an Excel serial' },
  { raw: 46_348.75, day: '2026-11-22', why: 'with a time of day' },
  { raw: '03/04/2026', day: 'ambiguous-date', why: 'nothing is guessed' },
  { raw: '2026-02-30', day: 'not-a-date', why: 'no such day' },
  { raw: '2026-13-01', day: 'not-a-date', why: 'no such month' },
  { raw: 'soon', day: 'not-a-date', why: 'a word' },
  { raw: 5, day: 'not-a-date', why: 'no serial of our time' },
  { raw: 0, day: undefined, why: 'a blank that arrived as zero' },
])('date $raw is $day: $why', ({ raw, day }) => expect(read('lastContact', raw)).toBe(day));

it('keeps the text that it could not read', () => {
  expect(parseCell(fieldOf('revenue'), 'a lot')).toMatchObject({
    fault: { received: 'a lot', field: 'revenue' },
  });
});
