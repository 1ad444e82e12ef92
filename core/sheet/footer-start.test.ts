import { expect, it } from 'vitest';
import { footerStart } from './footer-start.ts';
import type { CellValue } from './sheet-table.ts';

const _ = undefined;
const start = (...rows: CellValue[][]) => footerStart(rows.map((cells, at) => ({ row: at + 2, cells })));

it.each<[string, number | undefined, CellValue[][]]>([
  [
    'what a CRM prints below its report, its owner too',
    2,
    [
      ['Alder', 'Dana', 5],
      [_],
      ['Grand Totals (3 records)'],
      [_],
      ['Accounts by owner'],
      ['Copyright (c) 2000-2026'],
      ['Northgate Supply'],
    ],
  ],
  [
    'who made it, right below the table',
    1,
    [
      ['Alder', 5],
      ['制表人：张敏', _, '审核人：赵刚', _, '日期：2026-11-20'],
    ],
  ],
  ['names alone are accounts', undefined, [['Alder', 5], [_], ['Birch'], ['Cedar']]],
  ['a record after such words keeps them in the table', undefined, [['Note: new'], ['Birch', 5]]],
  ['nothing', undefined, []],
])('%s', (_why, at, rows) => expect(start(...rows)).toBe(at));
