import { expect, it } from 'vitest';
import { headerRowAt } from './header-row-at.ts';

it.each([
  {
    why: 'names in the first row',
    rows: [
      ['Name', 'Profit'],
      ['a', 1],
    ],
    at: 0,
  },
  {
    why: 'a title and a remark above',
    rows: [
      ['Key accounts 2026', ''],
      ['in CNY', ''],
      ['Name', 'Profit'],
      ['a', 1],
    ],
    at: 2,
  },
  {
    why: 'a title that is a known name',
    rows: [
      ['Profit', ''],
      ['Name', 'Wallet'],
      ['a', 1],
    ],
    at: 1,
  },
  {
    why: 'a repeated header counts where it stands first',
    rows: [
      ['名称', '利润'],
      ['a', 1],
      ['名称', '利润'],
    ],
    at: 0,
  },
  {
    why: 'no known names',
    rows: [
      ['x', 'y'],
      ['a', 1],
    ],
    at: 0,
  },
  { why: 'one column', rows: [['Profit'], [5]], at: 0 },
  { why: 'nothing', rows: [], at: 0 },
])('finds the header row: $why', ({ rows, at }) => {
  expect(headerRowAt(rows)).toBe(at);
});
