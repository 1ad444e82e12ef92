import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber } from './parse-number.ts';
import { plainDecimal } from './plain-decimal.ts';

describe('a text of bare digits', () => {
  it.each([
    { text: '0', number: 0, why: 'nought' },
    { text: '-0', number: 0, why: 'a nought below nought is nought' },
    { text: '007', number: 7, why: 'leading noughts say nothing' },
    { text: '1200.5', number: 1200.5, why: 'a decimal point' },
    { text: '-0.07', number: -0.07, why: 'a fraction below nought' },
    { text: '123456789012345', number: 123_456_789_012_345, why: 'fifteen digits, the most' },
    { text: '0.12345678901234', number: 0.12345678901234, why: 'fifteen digits about the point' },
  ])('$text is $number: $why', ({ text, number }) => expect(plainDecimal(text)).toBe(number));

  it.each([
    '',
    '-',
    '.',
    '.5',
    '5.',
    '1,200',
    '1e3',
    '1.2.3',
    '+5',
    ' 5',
    '5 ',
    '５',
    '5%',
    '--5',
    '1234567890123456',
    'NaN',
    'Infinity',
  ])('leaves “%s” to the one who reads all texts', (text) => expect(plainDecimal(text)).toBeNaN());

  it('is the number that the reader of all texts gives, to the bit', () => {
    const digits = fc.stringMatching(/^-?\d{1,8}(\.\d{1,8})?$/);
    const any = fc.oneof(
      digits,
      fc.double({ noNaN: true }).map(String),
      fc.stringMatching(/^[-+.,\de ]{0,12}$/),
    );
    fc.assert(
      fc.property(any, (text) => {
        const number = plainDecimal(text);
        if (!Number.isNaN(number)) expect(parseNumber(text)).toEqual({ number, percent: false, unit: '' });
      }),
      { numRuns: 2000 },
    );
  });
});
