import { expect, it } from 'vitest';
import { moneyText } from './money-text.ts';

it.each([
  { why: 'amount and currency', amount: 1200.5, currency: 'eur', text: '1200.5 EUR' },
  { why: 'no currency', amount: '1200', currency: undefined, text: '1200' },
  { why: 'a name is no code', amount: 1200, currency: 'US Dollar', text: '1200' },
  { why: 'a currency without an amount', amount: null, currency: 'USD', text: '' },
  { why: 'nothing given', amount: undefined, currency: 'USD', text: undefined },
  { why: 'an amount with parts', amount: { value: 3 }, currency: 'USD', text: undefined },
  { why: 'no number', amount: Number.NaN, currency: 'USD', text: undefined },
])('$why', ({ amount, currency, text }) => expect(moneyText(amount, currency)).toBe(text));
