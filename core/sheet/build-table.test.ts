import { describe, expect, it } from 'vitest';
import { buildTable } from './build-table.ts';
import type { RawSheet } from './raw-sheet.ts';
import type { CellValue, SheetNote } from './sheet-table.ts';

function sheet(rows: CellValue[][], given: Partial<RawSheet> = {}): RawSheet {
  const records = rows.map((cells, index) => ({ row: index + 1, cells }));
  return { name: 'Accounts', records, source: 'text', notes: [], cellNotes: [], ...given };
}

const blank: CellValue[] = [undefined];
const body: CellValue[][] = [
  ['Acme', '120', 'Bank'],
  ['Beta', '80', 'Post'],
];
const plain = [
  { row: 2, cells: ['Acme', '120', 'Bank'] },
  { row: 3, cells: ['Beta', '80', 'Post'] },
];

describe('buildTable', () => {
  it('takes a plain table as it is', () => {
    expect(buildTable(sheet([['Name', 'Revenue', 'Sector'], ...body]))).toEqual({
      sheet: 'Accounts',
      headerRow: 1,
      headers: ['Name', 'Revenue', 'Sector'],
      rows: plain,
      notes: [],
    });
  });

  it.each<{
    why: string;
    rows: CellValue[][];
    headerRow: number;
    headers?: string[];
    rowsAt: number[];
    notes: SheetNote[];
  }>([
    {
      why: 'titles above the headers are passed over and named',
      rows: [
        ['Accounts 2026'],
        ['Source:', 'CRM'],
        blank,
        ['Name', 'Revenue', 'Sector', 'City'],
        ['Acme', '1', 'Bank', 'Oslo'],
      ],
      headerRow: 4,
      rowsAt: [5],
      notes: [{ code: 'title-rows-skipped', row: 1, text: 'Accounts 2026 / Source: | CRM', count: 2 }],
    },
    {
      why: 'blank rows are skipped, row numbers stay true, trailing ones are not worth a word',
      rows: [['Name', 'Revenue'], blank, ['Acme', '1'], blank, ['Beta', '2'], blank, blank],
      headerRow: 1,
      rowsAt: [3, 5],
      notes: [{ code: 'blank-rows-skipped', row: 2, count: 2 }],
    },
    {
      why: 'headers that come again are skipped',
      rows: [
        ['Name', 'Revenue'],
        ['Acme', '1'],
        ['Name', ' Revenue '],
        ['Beta', '2'],
      ],
      headerRow: 1,
      rowsAt: [2, 4],
      notes: [{ code: 'repeated-header', row: 3 }],
    },
    {
      why: 'a line of totals is no record, in either language',
      rows: [
        ['Name', 'Revenue', 'Sector'],
        ['Acme', '1', 'Bank'],
        [undefined, '小计', '1'],
        ['Grand total:', '1', undefined],
      ],
      headerRow: 1,
      rowsAt: [2],
      notes: [
        { code: 'total-row', row: 3, text: '小计 | 1' },
        { code: 'total-row', row: 4, text: 'Grand total: | 1' },
      ],
    },
    {
      why: 'a firm that is called Total and says more than numbers is a record',
      rows: [
        ['Name', 'Revenue', 'Sector'],
        ['Total', '1', 'Energy'],
      ],
      headerRow: 1,
      rowsAt: [2],
      notes: [],
    },
    {
      why: 'a row that shares one word with the headers stays',
      rows: [
        ['Name', 'Note'],
        ['Acme', 'Note'],
        ['Name', undefined],
      ],
      headerRow: 1,
      rowsAt: [2, 3],
      notes: [],
    },
    {
      why: 'cells beyond the headers of a text are reported with what they hold',
      rows: [
        ['Name', 'City'],
        ['Acme', 'Oslo'],
        ['Beta', '8', 'Johnstown Road', undefined, 'Cork'],
      ],
      headerRow: 1,
      rowsAt: [2, 3],
      notes: [{ code: 'ragged-row', row: 3, text: 'Johnstown Road |  | Cork' }],
    },
    {
      why: 'trailing delimiters are no cells',
      rows: [
        ['Name', 'City', undefined],
        ['Acme', 'Oslo', undefined, undefined],
      ],
      headerRow: 1,
      headers: ['Name', 'City'],
      rowsAt: [2],
      notes: [],
    },
    {
      why: 'short rows are filled up and counted',
      rows: [['Name', 'City', 'Sector'], ['Acme'], ['Beta', 'Oslo', 'Bank'], ['Gamma', 'Rome']],
      headerRow: 1,
      rowsAt: [2, 3, 4],
      notes: [{ code: 'short-rows', row: 2, count: 2 }],
    },
    {
      why: 'a column with values and no header is named after its letter',
      rows: [
        ['Name', undefined, 'City'],
        ['Acme', '7', 'Oslo'],
      ],
      headerRow: 1,
      headers: ['Name', 'Column B', 'City'],
      rowsAt: [2],
      notes: [{ code: 'empty-header', column: 'B', text: 'Column B' }],
    },
    {
      why: 'a header that stands twice is reported where it stands again, whatever its case',
      rows: [
        ['Name', 'Revenue', 'revenue'],
        ['Acme', '1', '2'],
      ],
      headerRow: 1,
      rowsAt: [2],
      notes: [{ code: 'duplicate-header', column: 'C', text: 'revenue' }],
    },
    {
      why: 'line breaks within a header become spaces',
      rows: [
        [' Annual\nrevenue ', 'Name'],
        ['1', 'Acme'],
      ],
      headerRow: 1,
      headers: ['Annual revenue', 'Name'],
      rowsAt: [2],
      notes: [],
    },
    {
      why: 'headers alone',
      rows: [['Name', 'Revenue'], blank],
      headerRow: 1,
      rowsAt: [],
      notes: [{ code: 'header-only', row: 1 }],
    },
    {
      why: 'no headers at all: the first row is taken, with a word',
      rows: [
        ['1', '2', 'x'],
        ['3', '4', 'y'],
      ],
      headerRow: 1,
      rowsAt: [2],
      notes: [{ code: 'header-doubtful', row: 1, text: '1 | 2 | x' }],
    },
    {
      why: 'years as headers',
      rows: [
        ['Name', '2024', '2025', 'Sector'],
        ['Acme', '1', '2', 'Bank'],
      ],
      headerRow: 1,
      rowsAt: [2],
      notes: [],
    },
  ])('$why', ({ rows, headerRow, headers, rowsAt, notes }) => {
    const table = buildTable(sheet(rows));
    expect(table.headerRow).toBe(headerRow);
    if (headers) expect(table.headers).toEqual(headers);
    expect(table.rows.map(({ row }) => row)).toEqual(rowsAt);
    expect(table.notes).toEqual(notes);
    for (const { cells } of table.rows) expect(cells).toHaveLength(table.headers.length);
  });

  it('passes over a title though the headers hold but one word', () => {
    const rows: CellValue[][] = [['Report'], ['Name', '2024', '2025', '2026'], ['Acme', '1', '2', '3']];
    expect(buildTable(sheet(rows)).headerRow).toBe(2);
  });

  it('does not doubt a row that holds a known header', () => {
    const rows: CellValue[][] = [
      ['Name', '2024', '2025'],
      ['Acme', '1', '2'],
    ];
    expect(buildTable(sheet(rows)).notes.map(({ code }) => code)).toEqual(['header-doubtful']);
    expect(buildTable(sheet(rows), (text) => text === 'Name').notes).toEqual([]);
  });

  it('keeps columns in their order, also one that holds only a header', () => {
    const rows: CellValue[][] = [
      ['Name', 'City', 'Sector'],
      ['Acme', undefined, 'Bank'],
    ];
    expect(buildTable(sheet(rows)).headers).toEqual(['Name', 'City', 'Sector']);
  });

  it('names each merged area, save in the titles', () => {
    const cellNotes = (['A1:B1', 'A3:A4', 'A5:A6'] as const).map(
      (text) => ({ code: 'merged-cells', row: Number(text[1]), column: 0, text }) as const,
    );
    const rows: CellValue[][] = [
      ['Title'],
      ['Name', 'City'],
      ['Acme', 'Oslo'],
      [undefined, 'Rome'],
      ['Beta', 'Bonn'],
    ];
    const { notes } = buildTable(sheet(rows, { source: 'workbook', cellNotes }));
    expect(notes.filter(({ code }) => code === 'merged-cells').map(({ text }) => text)).toEqual([
      'A3:A4',
      'A5:A6',
    ]);
  });

  it('lets a known header name decide over shape', () => {
    const rows: CellValue[][] = [
      ['Group', 'Money', 'Other', 'More'],
      ['客户名称', '年收入', '备注', undefined],
      ['阿尔法', '1', 'x', 'y'],
    ];
    expect(buildTable(sheet(rows)).headerRow).toBe(1);
    expect(buildTable(sheet(rows), (text) => text === '客户名称' || text === '年收入').headerRow).toBe(2);
  });

  it('does not take a title or a value for headers because of one known word', () => {
    const rows: CellValue[][] = [
      ['Revenue'],
      ['Client', 'Billed', 'Kind'],
      ['Acme', '1', 'Bank'],
      ['Revenue', '2', 'Post'],
    ];
    expect(buildTable(sheet(rows), (text) => text === 'Revenue').headerRow).toBe(2);
  });

  it('keeps a workbook cell to the right of the headers as a column, since nothing was split there', () => {
    const table = buildTable(sheet([['Name'], ['Acme', undefined, '7'], ['Beta']], { source: 'workbook' }));
    expect(table.headers).toEqual(['Name', 'Column C']);
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['Acme', '7'],
      ['Beta', undefined],
    ]);
  });

  it('leaves out blank columns and still names the right one', () => {
    const rows: CellValue[][] = [
      [undefined, 'Name', undefined, 'Revenue'],
      [undefined, 'Acme', undefined, 5],
    ];
    const cellNotes = [
      { code: 'error-cells', row: 2, column: 3, text: '#N/A' },
      { code: 'error-cells', row: 3, column: 3, text: '#REF!' },
      { code: 'merged-cells', row: 1, column: 9, text: 'J1:K1' },
    ] as const;
    const table = buildTable(sheet(rows, { source: 'workbook', cellNotes }));
    expect(table.headers).toEqual(['Name', 'Revenue']);
    expect(table.notes).toEqual([
      { code: 'error-cells', row: 2, column: 'Revenue', text: '#N/A', count: 2 },
      { code: 'merged-cells', row: 1, column: 'J', text: 'J1:K1', count: 1 },
    ]);
  });

  it('gives an empty sheet no headers', () => {
    expect(buildTable(sheet([blank]))).toMatchObject({
      headerRow: 0,
      headers: [],
      notes: [{ code: 'empty-sheet' }],
    });
  });
});
