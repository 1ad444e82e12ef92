import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountFromRow } from './account-from-row.ts';
import { matchHeaders } from './match-headers.ts';
import { percentDoubts } from './percent-doubts.ts';

const doubts = (header: string, cells: readonly unknown[]) =>
  percentDoubts(
    matchHeaders(['Account', header]),
    cells.map((cell) => ['Birch', cell]),
  );

describe('a header that says percent above numbers that look like shares', () => {
  it.each<{ why: string; header: string; cells: readonly unknown[]; example: number | undefined }>([
    {
      why: 'shares as a percentage cell holds them',
      header: 'On-time payment %',
      cells: [1, 0.95, 0.9],
      example: 0.95,
    },
    { why: 'percent in brackets', header: 'On-time payment (%)', cells: [0.95, 0.9, 0.8], example: 0.95 },
    { why: 'Chinese', header: '按时缴费率（%）', cells: [0.95, 0.9, 1], example: 0.95 },
    { why: 'numbers kept as texts', header: 'On-time payment %', cells: ['0.95', '0.9', '1'], example: 0.95 },
    { why: 'growth and decline', header: 'Wallet growth %', cells: [0.08, -0.05, 0.02], example: 0.08 },
    {
      why: 'blanks between',
      header: 'On-time payment %',
      cells: [0.95, '', 0.9, undefined, 0.8],
      example: 0.95,
    },
    { why: 'percent as written', header: 'On-time payment %', cells: [95, 90, 0.5], example: undefined },
    { why: 'two are too few to tell', header: 'On-time payment %', cells: [0.95, 0.9], example: undefined },
    { why: 'nought and one say nothing', header: 'On-time payment %', cells: [0, 1, 1], example: undefined },
    {
      why: 'texts with % say what they are',
      header: 'On-time payment %',
      cells: ['0.95%', '0.9%', '0.5%'],
      example: undefined,
    },
    {
      why: 'no percent in the header',
      header: 'On-time payment',
      cells: [0.95, 0.9, 0.8],
      example: undefined,
    },
    { why: 'a column that is not read', header: 'Humidity %', cells: [0.95, 0.9, 0.8], example: undefined },
  ])('$why', ({ header, cells, example }) => {
    expect(doubts(header, cells)).toEqual(example === undefined ? [] : [{ index: 1, header, example }]);
  });

  it('counts as it is written all the same', () => {
    const { account } = accountFromRow(matchHeaders(['Account', 'On-time payment %']), ['Birch', 0.95]);
    expect(account.fields.onTimePayment).toBe(0.0095);
  });

  it('one number above one and a half settles it, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.01, max: 0.99, noNaN: true }), { minLength: 3 }),
        fc.double({ min: 1.51, max: 100, noNaN: true }),
        fc.nat(),
        (shares, percent, at) => {
          expect(doubts('On-time payment %', shares)).toHaveLength(1);
          expect(doubts('On-time payment %', shares.toSpliced(at % shares.length, 0, percent))).toEqual([]);
        },
      ),
    );
  });
});
