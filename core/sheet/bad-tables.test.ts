import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { accountFromRow } from '../account/account-from-row.ts';
import { columnWriting } from '../account/column-writing.ts';
import { matchHeaders } from '../account/match-headers.ts';
import { readSheets } from './read-sheets.ts';
import type { SheetTable } from './sheet-table.ts';

const knowsHeader = (text: string) => matchHeaders([text]).columns[0]?.status === 'matched';

async function fromCsv(...lines: string[]): Promise<SheetTable> {
  return only(await readSheets(new TextEncoder().encode(lines.join('\r\n')), 'book.csv', { knowsHeader }));
}

async function fromXlsx(sheet: Omit<WriteSheet, 'name'>): Promise<SheetTable> {
  const bytes = await writeXlsx({ sheets: [{ name: 'Accounts', ...sheet }] });
  return only(await readSheets(bytes, 'book.xlsx', { knowsHeader }));
}

function only([table]: readonly SheetTable[]): SheetTable {
  if (table === undefined) throw new Error('no table came back');
  return table;
}

/** The accounts as an import reads them: decimals by column, faults by row. */
function readings({ headers, rows }: SheetTable) {
  const plan = matchHeaders(headers);
  const writing = columnWriting(plan, rows);
  return rows.map(({ row, cells }) => accountFromRow(plan, cells, { row, writing }));
}

const codes = ({ notes }: SheetTable) => notes.map(({ code }) => code);

describe('bad tables out of files', () => {
  it('merged cells: the name counts for each of its rows, and the area is named', async () => {
    const table = await fromXlsx({
      rows: [
        ['Name', 'Revenue'],
        ['Birch', 500],
        [null, 700],
      ],
      merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }],
    });
    expect(table.notes).toContainEqual(expect.objectContaining({ code: 'merged-filled', text: 'A2:A3' }));
    expect(readings(table).map(({ account }) => account.fields)).toEqual([
      { name: 'Birch', revenue: 500 },
      { name: 'Birch', revenue: 700 },
    ]);
  });

  it('merged cells: an amount counts once', async () => {
    const table = await fromXlsx({
      rows: [
        ['Name', 'Revenue'],
        ['Birch', 500],
        ['Elm', null],
      ],
      merges: [{ startRow: 1, startCol: 1, endRow: 2, endCol: 1 }],
    });
    expect(table.notes).toContainEqual(expect.objectContaining({ code: 'merged-cells', text: 'B2:B3' }));
    expect(readings(table).map(({ account }) => account.fields.revenue)).toEqual([500, undefined]);
  });

  it('headers that stand again are no account', async () => {
    const table = await fromCsv('Name,Revenue', 'Birch,500', 'Name,Revenue', 'Elm,700');
    expect(table.notes).toContainEqual(expect.objectContaining({ code: 'repeated-header', row: 3 }));
    expect(readings(table).map(({ account }) => account.fields.name)).toEqual(['Birch', 'Elm']);
  });

  it('one header twice: both columns are kept, and neither is read', async () => {
    const table = await fromCsv('Name,Revenue,Revenue', 'Birch,500,600');
    expect(table.notes).toContainEqual({ code: 'duplicate-header', column: 'C', text: 'Revenue' });
    expect(matchHeaders(table.headers).conflicts).toEqual([
      { field: 'revenue', headers: ['Revenue', 'Revenue'] },
    ]);
    expect(readings(table)[0]?.account.fields).toEqual({ name: 'Birch' });
    expect(table.rows[0]?.cells).toEqual(['Birch', '500', '600']);
  });

  it('no header row: said to be doubtful', async () => {
    expect(codes(await fromCsv('1,500,900', '2,700,800', '3,1,2'))).toContain('header-doubtful');
  });

  it('error cells: counted by column, and a fault of their row', async () => {
    const table = await fromCsv('Name,Revenue', 'Birch,#DIV/0!', 'Elm,700');
    const [birch, elm] = readings(table);
    expect(birch?.faults).toMatchObject([{ code: 'error-cell', row: 2, received: '#DIV/0!' }]);
    expect(elm?.account.fields.revenue).toBe(700);
  });

  it('text in a number: a fault that keeps the text', async () => {
    const [birch] = readings(await fromCsv('Name,Revenue', 'Birch,half a million'));
    expect(birch?.faults).toMatchObject([{ code: 'not-a-number', received: 'half a million', row: 2 }]);
    expect(birch?.account.fields).toEqual({ name: 'Birch' });
  });

  it('dates as text: read where they can only be one day', async () => {
    const table = await fromCsv('Name,Last contact', 'Birch,2026年1月3日', 'Elm,31.12.2025', 'Oak,3/4/2026');
    expect(readings(table).map(({ account }) => account.fields.lastContact)).toEqual([
      '2026-01-03',
      '2025-12-31',
      undefined,
    ]);
    expect(readings(table)[2]?.faults).toMatchObject([{ code: 'ambiguous-date', received: '3/4/2026' }]);
  });

  it('decimal commas: read by the column that shows them', async () => {
    const table = await fromCsv('Name;Revenue;Offer fit', 'Birch;1.200,50;7,5', 'Elm;1.500;6');
    expect(readings(table).map(({ account }) => account.fields)).toEqual([
      { name: 'Birch', revenue: 1200.5, offerFit: 7.5 },
      { name: 'Elm', revenue: 1500, offerFit: 6 },
    ]);
  });

  it('200 columns: all kept, the known ones found', async () => {
    const more = Array.from({ length: 198 }, (_, at) => `Note ${at + 1}`);
    const table = await fromCsv(['Name', ...more, 'Revenue'].join(), ['Birch', ...more, '500'].join());
    expect(table.headers).toHaveLength(200);
    expect(readings(table)[0]?.account.fields).toEqual({ name: 'Birch', revenue: 500 });
  });

  it('no row below the headers: said', async () => {
    const table = await fromCsv('Name,Revenue');
    expect(table.rows).toEqual([]);
    expect(codes(table)).toContain('header-only');
  });
});
