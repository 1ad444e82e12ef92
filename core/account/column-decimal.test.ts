import { describe, expect, it } from 'vitest';
import { columnDecimal, sheetDecimal } from './column-decimal.ts';

describe('columnDecimal', () => {
  it.each([
    { why: 'two digits after a comma are no thousands', cells: ['12,50'], sign: ',' },
    { why: 'a point that groups leaves the comma', cells: ['1.234,56'], sign: ',' },
    { why: 'one clear text speaks for the ambiguous ones', cells: ['1.234', '12,5'], sign: ',' },
    { why: 'points that group twice', cells: ['1.234.567'], sign: ',' },
    { why: 'no thousands start with zero', cells: ['0,125'], sign: ',' },
    { why: 'four digits before a group of three were not grouped', cells: ['1234,567'], sign: ',' },
    { why: 'spaces group, currency stands beside', cells: ['€ 1 234,50'], sign: ',' },
    { why: 'a percent sign does not hide it', cells: ['95,5 %'], sign: ',' },
    { why: 'may be a thousand: ambiguous', cells: ['1,234'], sign: '.' },
    { why: 'may be ten thousands: ambiguous', cells: ['1,2345'], sign: '.' },
    { why: 'commas that group twice', cells: ['1,234,567'], sign: '.' },
    { why: 'groups of ten thousands', cells: ['1,2345,6789'], sign: '.' },
    { why: 'groups of a lakh', cells: ['12,34,567'], sign: '.' },
    { why: 'an English amount', cells: ['1,234.56'], sign: '.' },
    { why: 'texts that contradict each other', cells: ['12,50', '12.50'], sign: '.' },
    { why: 'words between digits are no number', cells: ['Floor 3, room 12,50b7'], sign: '.' },
    { why: 'nothing to go by', cells: ['', '无', '1200'], sign: '.' },
  ])('$cells → $sign: $why', ({ cells, sign }) => {
    expect(columnDecimal(cells)).toBe(sign);
    expect(columnDecimal([...cells].reverse())).toBe(sign);
  });
});

it.each<['.' | ',', string[][], string]>([
  [',', [['1.250.000', '80.000'], ['120.000']], 'groups of thousands in another column'],
  [',', [['12,5'], ['120.000'], ['x']], 'decimals in another column'],
  ['.', [['12,5'], ['12.5']], 'columns that contradict each other'],
  ['.', [['120.000']], 'nothing tells'],
])('a sheet writes %j: %j, %s', (sign, columns, _why) => expect(sheetDecimal(columns)).toBe(sign));

it('a column that leaves it open follows the sheet', () => {
  expect(columnDecimal(['120.000', '-5.000'], ',')).toBe(',');
  expect(columnDecimal(['12.5'], ',')).toBe('.');
});
