import { expect, it } from 'vitest';
import { parseNumber } from '../../core/account/parse-number.ts';
import { pointDecimal } from './point-decimal.ts';

it.each([
  { why: 'English', text: '$ 2,500,000.5', decimal: '.', group: ',', number: 2_500_000.5 },
  { why: 'German', text: '€ 2.500.000,50', decimal: ',', group: '.', number: 2_500_000.5 },
  { why: 'French', text: '2 500 000,50 €', decimal: ',', group: ' ', number: 2_500_000.5 },
  { why: 'Swiss', text: '2’500’000.50', decimal: '.', group: '’', number: 2_500_000.5 },
  { why: 'without groups', text: '1234,5', decimal: ',', group: '', number: 1234.5 },
])('$why', ({ text, number, ...written }) =>
  expect(parseNumber(pointDecimal(text, written))).toMatchObject({ number }),
);

it('leaves what is no number, and all of it where nothing is known of how numbers are written', () => {
  expect(pointDecimal('n.a., yet', { decimal: ',', group: '.' })).toBe('n.a., yet');
  expect(pointDecimal('1.234', { decimal: '', group: '' })).toBe('1.234');
});
