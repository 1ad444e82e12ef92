import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../account/domain-error.ts';
import { readSheets } from './read-sheets.ts';
import { sheetErrorText } from './sheet-error-text.ts';

const text = (content: string) => new TextEncoder().encode(content);

describe('readSheets', () => {
  it('reads a text with titles, semicolons and blanks', async () => {
    const [table, ...more] = await readSheets(
      text('我的客户\r\n\r\n客户名称;年收入\r\n阿尔法;12,50\r\n'),
      'book.2026.csv',
    );
    expect(more).toEqual([]);
    expect(table).toEqual({
      sheet: 'book.2026',
      headerRow: 3,
      headers: ['客户名称', '年收入'],
      rows: [{ row: 4, cells: ['阿尔法', '12,50'] }],
      notes: [
        { code: 'decoded-as', text: 'utf-8' },
        { code: 'delimiter', text: ';' },
        { code: 'title-rows-skipped', row: 1, text: '我的客户', count: 1 },
      ],
    });
  });

  it('says how many characters it could not read', async () => {
    const content = Uint8Array.from([...text('客户名称,年收入\n阿尔法,1\n客户名称客户名称客户名称,1'), 0xff]);
    const [table] = await readSheets(content, 'a.csv');
    expect(table?.notes).toContainEqual({ code: 'undecodable-text', count: 1 });
  });

  // Both files were saved by LibreOffice; they hold the same cells and differ in the day that counts as 0.
  it.each(['libreoffice-1900.xlsx', 'libreoffice-1904.xlsx'])(
    'reads every kind of cell of %s',
    async (name) => {
      const [accounts, rivals] = await readSheets(
        await readFile(new URL(`fixtures/${name}`, import.meta.url)),
        name,
      );
      expect(accounts).toMatchObject({
        sheet: '账户',
        headerRow: 3,
        headers: ['客户名称', '年收入', '准时缴费率', '最近联系', '互惠协议', '利润', '合计', '欠费'],
        rows: [
          // The profit is in Peruvian soles, `[$S/-280A]`, whose letter must not make it a date.
          { row: 4, cells: ['阿尔法通信', 1_200_000, 0.95, '2026-03-31', true, 1234.56, 2_400_000, '#N/A'] },
          { row: 5, cells: ['贝塔', 0.1, 1, '2026-04-01', false, 99_999_999.99, 'x贝塔', '#DIV/0!'] },
          { row: 6, cells: ['合并', 5, ...Array(6).fill(undefined)] },
          { row: 7, cells: ['合并', 6, ...Array(6).fill(undefined)] },
        ],
        notes: [
          { code: 'title-rows-skipped', row: 1, text: '2026 年客户表', count: 1 },
          { code: 'dates-read', row: 4, column: '最近联系', count: 2 },
          { code: 'time-dropped', row: 5, column: '最近联系', count: 1 },
          { code: 'error-cells', row: 4, column: '欠费', text: '#N/A', count: 2 },
          { code: 'merged-filled', row: 6, column: '客户名称', text: 'A6:A7', count: 1 },
        ],
      });
      expect(rivals).toMatchObject({
        sheet: 'Rivals',
        headers: ['a', 'b'],
        notes: [{ code: 'hidden-sheet' }],
      });
    },
  );

  it.each([
    { why: 'no bytes', bytes: new Uint8Array(), code: 'sheet-is-empty' },
    { why: 'blank lines', bytes: text('\n , \n'), code: 'sheet-is-empty' },
    { why: 'a page named .xls', bytes: text('<html><table>'), code: 'sheet-is-html' },
    { why: 'a PDF', bytes: text('%PDF-1.7'), code: 'sheet-is-pdf' },
    { why: 'an old workbook', bytes: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0]), code: 'sheet-is-xls' },
    {
      why: 'bytes that are no text',
      bytes: Uint8Array.from([1, 0, 0, 0, 2, 0, 0, 0]),
      code: 'sheet-is-binary',
    },
    { why: 'more than a text can hold', bytes: new Uint8Array(400_000_001), code: 'sheet-too-large' },
    { why: 'a torn workbook', bytes: text('PK\x03\x04[Content_Types].xml xl/'), code: 'sheet-is-damaged' },
  ])('refuses $why as $code, naming the file', async ({ bytes, code }) => {
    const error = await readSheets(bytes, 'f.xls').catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(DomainError);
    expect(error).toMatchObject({ code, parameter: 'f.xls' });
    expect(Object.keys(sheetErrorText)).toContain(code);
  });
});
