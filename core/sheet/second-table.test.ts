import { expect, it } from 'vitest';
import { secondTable } from './second-table.ts';
import type { CellValue } from './sheet-table.ts';

const _ = undefined;

it.each<[number | undefined, string, CellValue[][]]>([
  [2, 'other headers over other numbers', [['Alder', 100], [_], ['Supplier', 'Spend'], ['X', 50]]],
  [2, 'of a text file', [['Alder', '1,200.50'], [], ['Supplier', 'Spend'], ['X', '50']]],
  [undefined, 'a record whose amount is not known', [['Alder', 100], [_], ['Birch', _], ['Cedar', 5]]],
  [
    undefined,
    'no blank line before',
    [
      ['Alder', 100],
      ['Birch', 'unknown'],
      ['Cedar', 5],
    ],
  ],
  [
    undefined,
    'words stood there before',
    [['Alder', 'lots'], ['Birch', 5], [_], ['Cedar', 'few'], ['Dog', 1]],
  ],
  [undefined, 'nothing below', [['Alder', 100], [_], ['Prepared by', 'Dana']]],
])('%s: %s', (at, _why, rows) =>
  expect(secondTable(rows.map((cells, row) => ({ row: row + 2, cells })))).toBe(at),
);
