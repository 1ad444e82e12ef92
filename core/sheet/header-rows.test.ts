import { describe, expect, it } from 'vitest';
import { headerRows } from './header-rows.ts';
import type { RawSheet } from './raw-sheet.ts';
import type { CellValue } from './sheet-table.ts';

/** Rows of a workbook with areas merged in them, as a spreadsheet names these. */
function sheet(rows: CellValue[][], ...merges: [row: number, column: number, area: string][]): RawSheet {
  return {
    name: 'S',
    records: rows.map((cells, at) => ({ row: at + 1, cells })),
    source: merges.length > 0 ? 'workbook' : 'text',
    notes: [],
    cellNotes: merges.map(([row, column, text]) => ({ code: 'merged-cells', row, column, text })),
  };
}

const _ = undefined;

describe('headerRows', () => {
  it('one row of headers stays as it is', () => {
    const raw = sheet([
      ['Customer', 'Revenue'],
      ['Alder', '1'],
    ]);
    expect(headerRows(raw, 0)).toEqual({ cells: ['Customer', 'Revenue'], from: 0, to: 1 });
  });

  it.each([
    ['found in the row of groups', 0],
    ['found in the row below', 1],
  ])('groups over several columns stand before each of them: %s', (_why, found) => {
    const raw = sheet(
      [
        ['客户名称', '销售收入', _, '回款'],
        ['客户名称', '本年累计', '上年同期', _],
        ['江海', 8, 7, 6],
      ],
      [1, 1, 'B1:C1'],
    );
    expect(headerRows(raw, found)).toEqual({
      cells: ['客户名称', '销售收入 · 本年累计', '销售收入 · 上年同期', '回款'],
      from: 0,
      to: 2,
    });
  });

  it('years head columns of the same name', () => {
    const raw = sheet([
      [_, 2024, _, 2025, _],
      ['Customer', 'Revenue', 'Profit', 'Revenue', 'Profit'],
      ['Alder', '1', '2', '3', '4'],
    ]);
    expect(headerRows(raw, 1).cells).toEqual([
      'Customer',
      '2024 · Revenue',
      '2024 · Profit',
      '2025 · Revenue',
      '2025 · Profit',
    ]);
  });

  it.each<[string, RawSheet, number]>([
    [
      'a title over the table',
      sheet(
        [
          ['Customers', _, _, 'Draft'],
          ['Customer', 'Revenue', 'Profit', 'Owner'],
        ],
        [1, 0, 'A1:C1'],
      ),
      1,
    ],
    [
      'remarks beside a title',
      sheet(
        [
          ['编制单位：华辰', _, '单位：万元', _],
          ['客户名称', '收入', '毛利', '备注'],
        ],
        [1, 0, 'A1:B1'],
        [1, 2, 'C1:D1'],
      ),
      1,
    ],
    [
      'a record with remarks beside the headers',
      sheet([
        ['Customer', 'Owner', _, _],
        ['Alder', _, 'call', 'soon'],
      ]),
      0,
    ],
  ])('%s is no row of headers', (_why, raw, found) =>
    expect(headerRows(raw, found)).toMatchObject({ from: found, to: found + 1 }),
  );

  it('a row of units says the unit of each column', () => {
    const raw = sheet([
      ['客户名称', '年收入', '合作年限', '准时付款率'],
      [_, '万元', '（年）', '%'],
      ['华光', '120', '6', '95'],
    ]);
    expect(headerRows(raw, 0)).toEqual({
      cells: ['客户名称', '年收入 (万元)', '合作年限 (年)', '准时付款率 (%)'],
      from: 0,
      to: 2,
    });
  });

  it('yes, no and short names are records', () => {
    const raw = sheet([
      ['Customer', 'Agreement'],
      ['A', 'yes'],
    ]);
    expect(headerRows(raw, 0).to).toBe(1);
  });
});
