import { expect, it } from 'vitest';
import { shownAmount } from './shown-amount.ts';

it.each([
  { why: 'as it comes', text: '$6,000.00', plain: '$6000.00' },
  { why: 'point between groups', text: '€1.234.567,89', plain: '€1234567.89' },
  { why: 'point between groups, no decimals', text: '$1.500', plain: '$1500' },
  { why: 'blank between groups, currency behind', text: '1 500,5 €', plain: '1500.5 €' },
  { why: 'no groups', text: '1234.50 USD', plain: '1234.50 USD' },
  { why: 'no groups, decimal comma', text: '12,5 EUR', plain: '12.5 EUR' },
  { why: 'Swiss groups', text: 'CHF 1’000’000.00', plain: 'CHF 1000000.00' },
  { why: 'a loss', text: '-$1,500', plain: '-$1500' },
  {
    why: 'two signs that do not agree are left to be refused',
    text: '1,234.567.890',
    plain: '1,234.567.890',
  },
  { why: 'no number', text: 'None', plain: 'None' },
])('$text → $plain: $why', ({ text, plain }) => expect(shownAmount(text)).toBe(plain));
