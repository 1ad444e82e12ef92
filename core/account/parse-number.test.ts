import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseNumber } from './parse-number.ts';

it.each([
  { text: '1200000', number: 1_200_000, why: 'plain digits' },
  { text: '1,200,000', number: 1_200_000, why: 'thousands separators' },
  { text: '1,200,000.50', number: 1_200_000.5, why: 'thousands and a decimal point' },
  { text: '12,34,567', number: 1_234_567, why: 'Indian grouping' },
  {
    text: '1,2345,6789',
    number: 123_456_789,
    why: 'grouping by four, twice, so that no decimal comma can be meant',
  },
  { text: '1 234', number: 1234, why: 'a blank between thousands' },
  { text: '1\u00a0234\u202f567', number: 1_234_567, why: 'the blanks that spreadsheets write' },
  { text: "1'234'567", number: 1_234_567, why: 'Swiss apostrophes' },
  { text: '１，２００．５', number: 1200.5, why: 'full-width digits, comma and point' },
  { text: '¥1,200', number: 1200, why: 'a currency sign before' },
  { text: '￥1,200', number: 1200, why: 'the full-width sign' },
  { text: '1,200元', number: 1200, why: 'a currency word after' },
  { text: '1.2亿', number: 120_000_000, why: 'EXCEL-FUNCTIONS, conventions' },
  { text: '1.2亿元', number: 120_000_000, why: 'a magnitude and a currency' },
  { text: '120万', number: 1_200_000, why: 'a magnitude' },
  { text: '1.13万', number: 11_300, why: 'exact: 1.13 × 10000 is 11299.999999999998 in binary' },
  { text: '3百万', number: 3_000_000, why: 'a compound magnitude' },
  { text: '1.2 m', number: 1_200_000, why: 'an English magnitude' },
  { text: '$1.2M', number: 1_200_000, why: 'sign, magnitude and capitals' },
  { text: '5k', number: 5000, why: 'thousands' },
  { text: '640 MAD', number: 640, why: 'dirhams, not millions of something' },
  { text: 'KWD 12,500', number: 12_500, why: 'dinars, not thousands of something' },
  { text: '640 mad', number: 640_000_000, why: 'in small letters no code: a magnitude and a word left over' },
  { text: '2 bn', number: 2e9, why: 'billions' },
  { text: '(1,234)', number: -1234, why: 'brackets for minus' },
  { text: '（1,234）', number: -1234, why: 'full-width brackets for minus' },
  { text: '($1,234)', number: -1234, why: 'sign inside the brackets' },
  { text: '($1.2m)', number: -1_200_000, why: 'the whole amount inside the brackets' },
  { text: '₹ 12.5 crore', number: 125_000_000, why: 'the magnitudes of India' },
  { text: '48.2 lakh', number: 4_820_000, why: 'and the smaller of them' },
  { text: 'Rs. 45,00,00,000.00', number: 450_000_000, why: 'a point that belongs to the word before' },
  { text: '1 200 zł', number: 1200, why: 'letters beyond plain Latin' },
  { text: '\u202a1,200\u202c', number: 1200, why: 'marks of the direction of writing' },
  { text: '-5', number: -5, why: 'minus' },
  { text: '−5', number: -5, why: 'a typographic minus' },
  { text: '－5', number: -5, why: 'a full-width minus' },
  { text: '-¥5', number: -5, why: 'minus before the sign' },
  { text: '¥-5', number: -5, why: 'minus after the sign' },
  { text: '+5', number: 5, why: 'plus' },
  { text: '1e6', number: 1_000_000, why: 'an exponent' },
  { text: '1.5E+06', number: 1_500_000, why: 'an exponent as spreadsheets write it' },
  { text: '.5', number: 0.5, why: 'no leading zero' },
  { text: '-0', number: 0, why: 'there is no negative zero' },
])('$text is $number: $why', ({ text, number }) => {
  expect(parseNumber(text)).toMatchObject({ number, percent: false });
});

it.each([
  { text: '95%', number: 95 },
  { text: '95 %', number: 95 },
  { text: '９５％', number: 95 },
  { text: '(4.2%)', number: -4.2 },
])('$text is marked as percent', ({ text, number }) => {
  expect(parseNumber(text)).toMatchObject({ number, percent: true });
});

it.each([
  { text: 'USD 1,200', currency: 'USD' },
  { text: 'US$1,200', currency: 'USD' },
  { text: 'HK$ 1,200', currency: 'HKD' },
  { text: '1200欧元', currency: 'EUR' },
  { text: '€1,200', currency: 'EUR' },
  { text: 'ZAR 1,200', currency: 'ZAR' },
  { text: '1200 PLN', currency: 'PLN' },
  { text: '1200澳元', currency: 'AUD' },
  { text: '人民币1200元', currency: 'CNY' },
  { text: '₹1,200', currency: 'INR' },
  { text: 'R$ 1,200', currency: 'BRL' },
  { text: '1200 zł', currency: 'PLN' },
])('$text names $currency', ({ text, currency }) => {
  expect(parseNumber(text)).toMatchObject({ number: 1200, currency });
});

it.each([
  { text: '12,50', problem: 'decimal-comma', why: 'no group of thousands has two digits' },
  { text: '1.234,56', problem: 'decimal-comma', why: 'points between thousands' },
  { text: '1.234.567', problem: 'decimal-comma', why: 'two points can only be thousands' },
  { text: '0,125', problem: 'decimal-comma', why: 'no thousands begin with 0' },
  { text: '1,2345', problem: 'decimal-comma', why: 'one group of four is more likely a decimal comma' },
  { text: '1,2,3', problem: 'not-a-number', why: 'no grouping' },
  { text: '12 34', problem: 'not-a-number', why: 'no grouping by blanks' },
  { text: '1.2.3', problem: 'not-a-number', why: 'two points' },
  { text: 'abc', problem: 'not-a-number', why: 'a word' },
  { text: '', problem: 'not-a-number', why: 'nothing' },
  { text: '100-200', problem: 'not-a-number', why: 'a range is not one number' },
  { text: '8/10', problem: 'not-a-number', why: 'a fraction is not one number' },
  { text: '1e999', problem: 'not-a-number', why: 'not finite' },
  { text: '(5', problem: 'not-a-number', why: 'half a bracket' },
  { text: '2026-11-22', problem: 'not-a-number', why: 'a date' },
  { text: `${'a '.repeat(20_000)}1`, problem: 'not-a-number', why: 'prose is refused at once' },
])('$problem: $why', ({ text, problem }) => {
  expect(parseNumber(text)).toBe(problem);
});

it.each([
  { text: '12,50', number: 12.5 },
  { text: '1.234,56', number: 1234.56 },
  { text: '1.234', number: 1234 },
  { text: '1 234,5', number: 1234.5 },
])('with a decimal comma $text is $number', ({ text, number }) => {
  expect(parseNumber(text, ',')).toMatchObject({ number });
});

it('refuses a point that can be no thousands where decimals have a comma', () => {
  expect(parseNumber('0.125', ',')).toBe('not-a-number');
  expect(parseNumber('12.5', ',')).toBe('not-a-number');
});

it('reads every number that JavaScript writes', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      expect(parseNumber(String(number))).toMatchObject({ number: number === 0 ? 0 : number });
    }),
  );
});
