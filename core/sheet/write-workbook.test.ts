import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readSheets } from './read-sheets.ts';
import { writeWorkbook } from './write-workbook.ts';

const columns = [
  { header: '客户名称', width: 30, format: 'text' },
  { header: 'Value', format: 'score' },
  { header: 'Coverage', format: 'ratio' },
  { header: 'Revenue', format: 'money' },
  { header: 'Last contact', format: 'date' },
  { header: 'Key' },
] as const;

describe('writeWorkbook', () => {
  it('gives back what it was given', async () => {
    const rows = [
      ['阿尔法', 71.234_567, 0.95, 1_200_000, '2026-03-31', true],
      ['Beta', undefined, 0, -5, 'next week', false],
    ];
    const [table] = await readSheets(await writeWorkbook([{ name: 'Book', columns, rows }]), 'b.xlsx');
    expect(table?.headers).toEqual(columns.map(({ header }) => header));
    expect(table?.rows.map(({ cells }) => cells)).toEqual(rows);
    expect(table?.notes).toEqual([{ code: 'dates-read', row: 2, column: 'Last contact', count: 1 }]);
  });

  it('never lets a text become a formula', async () => {
    const texts = ['=1+1', '+A1', '-2', '@SUM(A1)', '\t=1', "=cmd|' /C calc'!A0"];
    const bytes = await writeWorkbook([
      { name: 'S', columns: [{ header: '=H()' }], rows: texts.map((text) => [text]) },
    ]);
    const sheet = (await readXlsx(bytes)).sheets[0];
    expect([...(sheet?.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(sheet?.rows.flat()).toEqual(['=H()', ...texts]);
  });

  it('makes headers bold, filtered and frozen, and formats numbers by column', async () => {
    const rows = [['A', 1, 0.5, 2, '2026-01-01', true]];
    const bytes = await writeWorkbook([
      { name: 'S', columns, rows, frozenRows: 2 },
      { name: 'T', columns, rows },
    ]);
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    const style = (place: string) => sheets[0]?.cells?.get(place)?.style;
    expect(style('0,0')?.font?.bold).toBe(true);
    expect(style('1,0')?.font?.bold).not.toBe(true);
    expect(['1,0', '1,1', '1,2', '1,3', '1,4'].map((place) => style(place)?.numFmt)).toEqual([
      '@',
      '0.0',
      '0.0%',
      '#,##0',
      'yyyy-mm-dd',
    ]);
    expect(sheets.map(({ freezePane }) => freezePane)).toEqual([{ rows: 2 }, { rows: 1 }]);
    expect(sheets[0]?.autoFilter?.range).toBe('A1:F2');
    expect(sheets[0]?.columns?.[0]?.width).toBe(30);
    expect(['0,0', '0,1', '0,4'].map((place) => style(place)?.alignment?.horizontal)).toEqual([
      'left',
      'right',
      'right',
    ]);
    expect(sheets[0]?.pageSetup).toMatchObject({ orientation: 'landscape', fitToWidth: 1 });
  });

  it('is the same bytes for the same input', async () => {
    const sheet = { name: 'S', columns, rows: [['A', 1, 0.5, 2, '2026-01-01', true]] };
    expect(await writeWorkbook([sheet])).toEqual(await writeWorkbook([sheet]));
  });

  it.each([
    { day: '2026-02-31', why: 'the calendar lacks it' },
    { day: '1800-01-01', why: 'Excel counts from 1900' },
  ])('keeps $day as the text it is: $why', async ({ day }) => {
    const [table] = await readSheets(
      await writeWorkbook([{ name: 'S', columns: [{ header: 'Day', format: 'date' }], rows: [[day]] }]),
      'b.xlsx',
    );
    expect(table?.rows[0]?.cells).toEqual([day]);
    expect(table?.notes).toEqual([]);
  });

  it.each([
    { why: 'no sheet', sheets: [], code: 'workbook-without-sheets' },
    {
      why: 'a row wider than the headers',
      sheets: [{ name: 'S', columns: [{ header: 'a' }], rows: [['1', '2']] }],
      code: 'row-wider-than-header',
    },
    {
      why: 'no number',
      sheets: [{ name: 'S', columns: [{ header: 'a' }], rows: [[Number.NaN]] }],
      code: 'not-a-number',
    },
    {
      why: 'more text than a cell takes',
      sheets: [{ name: 'S', columns: [{ header: 'a' }], rows: [['x'.repeat(32_768)]] }],
      code: 'cell-too-long',
    },
  ])('refuses $why', async ({ sheets, code }) => {
    await expect(writeWorkbook(sheets)).rejects.toMatchObject({ code });
  });
});
