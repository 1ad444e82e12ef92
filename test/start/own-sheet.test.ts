import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readSheets } from '../../core/sheet/read-sheets.ts';
import type { SheetTable } from '../../core/sheet/sheet-table.ts';
import { writeWorkbook } from '../../core/sheet/write-workbook.ts';
import { encoded } from './encoded.ts';
import { runStart } from './run-start.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'kam-start-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
function file(bytes: string | Uint8Array, extension = 'csv'): string {
  files += 1;
  const name = path.join(folder, `book-${files}.${extension}`);
  writeFileSync(name, bytes);
  return name;
}

type SheetName = 'Assessed' | 'Why' | 'Problems' | 'Model' | '评估结果';

async function sheetsOf(name: string): Promise<Readonly<Partial<Record<SheetName, SheetTable>>>> {
  const tables = await readSheets(readFileSync(name), path.basename(name));
  return Object.fromEntries(tables.map((table) => [table.sheet, table]));
}

const assessedName = (name: string) => name.replace(/\.\w+$/, '.assessed.xlsx');
const columnOf = (table: SheetTable | undefined, header: string) => {
  const at = table?.headers.indexOf(header) ?? -1;
  return table?.rows.map(({ cells }) => cells[at]) ?? [];
};

const ENGLISH =
  'Account name,Annual revenue from us,Profit,Paid on time\nBolt,1000000,300000,95%\nNut,"2,000,000",,0.9\n';
const CHINESE = '客户名称,年收入（万元）,利润（万元）,行业\n螺栓公司,100,30,制造业\n螺母公司,200,,制造业\n';

describe('npm start -- FILE', () => {
  it('says how each column was understood, prints the book, and writes the workbook beside the file', async () => {
    const name = file(ENGLISH);
    const { code, out, err } = await runStart([name, '--as-of', '2026-11-20']);
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toMatch(/#2 +Annual revenue from us +Revenue from us +1000000 +¥1 m +matched/);
    expect(out).toContain('Bolt');
    expect(out).toContain('The book');
    expect(out).not.toContain('127.0.0.1');
    const sheets = await sheetsOf(assessedName(name));
    expect(Object.keys(sheets)).toEqual([
      'Assessed',
      'Actions',
      'Why',
      'Book',
      'Columns',
      'Problems',
      'Model',
    ]);
    expect(columnOf(sheets.Assessed, 'Account').toSorted()).toEqual(['Bolt', 'Nut']);
    for (const value of columnOf(sheets.Assessed, 'Value')) expect(value).toBeTypeOf('number');
    // Sixteen indicators and more an account, four of each dimension at least.
    expect(sheets.Why?.rows.length).toBe(2 * 17);
    expect(sheets.Model?.headers[0]).toBe('KAM Sidecar');
    expect(columnOf(sheets.Model, 'Property')[1]).toBe('2026-11-20');
  });

  it.each(['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'gb18030'] as const)(
    'reads %s',
    async (encoding) => {
      const name = file(encoded(CHINESE, encoding));
      const { code, out } = await runStart([name, '--lang', 'zh-CN']);
      expect(code).toBe(0);
      expect(out).toContain('螺栓公司');
      const sheets = await sheetsOf(assessedName(name));
      expect(columnOf(sheets.评估结果, '客户').toSorted()).toEqual(['螺栓公司', '螺母公司'].toSorted());
    },
  );

  it.each([
    {
      why: 'semicolons and decimal commas',
      text: 'Name;Profit;Paid on time\nBolt;300.000,00;0,95\nNut;1.200.000,50;0,9\n',
    },
    { why: 'tabs', text: 'Name\tProfit\tPaid on time\nBolt\t300000\t0.95\nNut\t1200000.5\t0.9\n' },
    {
      why: 'titles above and blank rows between',
      text: 'Key accounts,,\nas of November,,\n,,\nName,Profit,Paid on time\nBolt,300000,0.95\n,,\nNut,1200000.5,0.9\n,,\n',
    },
  ])('reads $why', async ({ text }) => {
    const name = file(text);
    const { code, err } = await runStart([name]);
    expect(err).toBe('');
    expect(code).toBe(0);
    const why = (await sheetsOf(assessedName(name))).Why;
    const profits = why?.rows
      .filter(({ cells }) => cells[3] === 'Profit')
      .map(({ cells }) => [cells[1], cells[4]]);
    expect(profits).toEqual([
      ['Nut', 1_200_000.5],
      ['Bolt', 300_000],
    ]);
  });

  it('reads a workbook saved by LibreOffice, and of its sheets the one with accounts', async () => {
    const name = file(
      readFileSync(path.join(import.meta.dirname, 'fixtures/saved-by-libreoffice.xlsx')),
      'xlsx',
    );
    const { code, out } = await runStart([name]);
    expect(code).toBe(0);
    expect(out).toContain('sheet “Book”');
    expect(out).toContain('Not read: Notes.');
    const sheets = await sheetsOf(assessedName(name));
    expect(columnOf(sheets.Assessed, 'Account').toSorted()).toEqual(['Bolt', 'Nut', '螺丝集团']);
    expect((await runStart([name, '--sheet', 'Nots'])).err).toContain('There are: “Notes”, “Book”');
  });

  it('reads what further sheets tell of the accounts, and counts an account once', async () => {
    const bytes = await writeWorkbook([
      {
        name: 'Accounts',
        columns: [{ header: 'Customer' }, { header: 'Profit' }],
        rows: [
          ['Bolt', 5000],
          ['Nut', 700],
          ['bolt', 1],
        ],
      },
      {
        name: 'Orders',
        columns: [
          { header: 'Customer' },
          { header: 'Product' },
          { header: 'Order date', format: 'date' },
          { header: 'Amount' },
        ],
        rows: [
          ['Bolt', 'Pumps', '2025-12-01', 900],
          ['Bolt', 'Pumps', '2026-11-01', 100],
          ['Rivet', 'Pumps', '2026-11-02', 50],
        ],
      },
    ]);
    const name = file(bytes, 'xlsx');
    const { code, out, err } = await runStart([name, '--as-of', '2026-11-20']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Orders, read as products and orders');
    expect(out).toContain('Row 4: “bolt” stands in row 2 already');
    expect(out).toContain('Orders, row 4: no account “Rivet”');
    const sheets = await sheetsOf(assessedName(name));
    expect(columnOf(sheets.Assessed, 'Account').toSorted()).toEqual(['Bolt', 'Nut']);
    // The orders cover a year: they are the revenue of an account that states none.
    expect(columnOf(sheets.Assessed, 'Revenue from us').toSorted()).toEqual([1000, undefined]);
    const alone = await runStart([name, '--sheet', 'Orders', '--as-of', '2026-11-20']);
    expect(alone.out).toContain('3 with their account');
    expect(columnOf((await sheetsOf(assessedName(name))).Assessed, 'Account').toSorted()).toEqual([
      'Bolt',
      'Rivet',
    ]);
  });

  it('takes the user’s word for a column', async () => {
    const name = file('account,revenue,score\nBolt,1.5,7\nNut,,8\n');
    const maps = ['--map', 'revenue=turnover (million)', '--map=score=Offer fit'];
    const { code, out } = await runStart([name, ...maps]);
    expect(code).toBe(0);
    expect(out).toMatch(/revenue +Customer’s turnover +million +1\.5 +¥1\.5 m +as you said/);
    expect(out).toMatch(/score +Offer fit .*as you said/);
    const chinese = await runStart([
      name,
      '--lang',
      'zh-CN',
      '--map',
      'revenue=年收入（万元）',
      '--map',
      'score=',
    ]);
    expect(chinese.out).toMatch(/revenue +年收入 +万元 +1\.5 +¥1\.5万 +按您的指定/);
    expect(chinese.out).toContain('按您的要求忽略');
  });

  it('tells revenue from us and turnover apart, and says how to change it', async () => {
    const own = await runStart([file('Account,Annual revenue\nBolt,5\n')]);
    expect(own.out).toContain('revenue that WE get');
    expect(own.out).toContain('--map "Annual revenue=turnover"');
    const exported = await runStart([file('Name,AnnualRevenue,NumberOfEmployees,BillingCity\nBolt,5,3,X\n')]);
    expect(exported.out).toContain('--map "AnnualRevenue=revenue"');
    expect(exported.out).toContain('the customer’s own turnover');
  });

  it('says when percent in a header stands above what look like shares', async () => {
    const sheet = 'Account,On-time payment %\nBolt,0.95\nNut,0.9\nRivet,1\n';
    const { out } = await runStart([file(sheet)]);
    expect(out).toContain('values like 0.95 are read as 0.95 %');
    const percent = await runStart([file(sheet.replace(',1\n', ',99\n'))]);
    expect(percent.out).not.toContain('values like');
  });

  it('names each cell that could not be read and computes the rest of its row', async () => {
    const name = file('Account,Profit,Paid on time,Offer fit\nBolt,lots,95,7\nNut,100000,0.9,11\n');
    const { code, out } = await runStart([name]);
    expect(code).toBe(0);
    expect(out).toContain('What could not be read: 3');
    expect(out).toMatch(/row 2, column “Profit”: “lots” — expected an amount/);
    expect(out).toMatch(/row 2, column “Paid on time”: “95” — expected a share: 95 % is written 0\.95/);
    expect(out).toMatch(/row 3, column “Offer fit”: “11” — expected a rating from 1 to 10/);
    const sheets = await sheetsOf(assessedName(name));
    expect(columnOf(sheets.Problems, 'Text').slice(0, 3)).toEqual(['lots', '95', '11']);
    expect(columnOf(sheets.Assessed, 'Account').toSorted()).toEqual(['Bolt', 'Nut']);
  });

  it.each([
    { why: 'a column that is not there', args: ['--map', 'Profits=revenue'], says: 'Near: Profit' },
    { why: 'a field that is not there', args: ['--map', 'Profit=turnovr'], says: 'Near: turnover' },
    { why: 'no equals sign', args: ['--map', 'Profit'], says: 'wants "Column=field"' },
    { why: 'an unknown option', args: ['--mapp', 'x'], says: 'Did you mean --map' },
    { why: 'a day that is none', args: ['--as-of', '2026-02-30'], says: '2026-02-30' },
    { why: 'two files', args: ['other.csv'], says: 'One sheet at a time' },
    {
      why: 'a number in two columns',
      args: ['--map', 'Paid on time=profit', '--map', 'Profit=profit'],
      says: '--map "Profit="',
    },
  ])('refuses $why', async ({ args, says }) => {
    const { code, err } = await runStart([file(ENGLISH), ...args]);
    expect(code).toBe(1);
    expect(err).toContain(says);
    expect(err).not.toContain('    at ');
  });

  it.each([
    { why: 'nothing', bytes: '', says: 'holds nothing' },
    { why: 'headers alone', bytes: 'Account,Profit\n', says: 'no accounts below' },
    { why: 'a page under a false name', bytes: '<html><table></table></html>', says: 'web page' },
    { why: 'no known header', bytes: 'aa,bb\n1,2\n', says: '--map "aa=name"' },
    {
      why: 'binary',
      bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0, 1, 255, 254, 2, 3, 0),
      says: 'neither a workbook nor text',
    },
  ])('refuses $why', async ({ bytes, says }) => {
    const name = file(bytes);
    const { code, err } = await runStart([name]);
    expect(code).toBe(1);
    expect(err).toContain(says);
    expect(existsSync(assessedName(name))).toBe(false);
  });

  it('replaces its own result and nothing else', async () => {
    const name = file(ENGLISH);
    const result = assessedName(name);
    const numbered = result.replace('.xlsx', ' 2.xlsx');
    await runStart([name]);
    await runStart([name]);
    expect(existsSync(numbered)).toBe(false);
    const foreign = await writeWorkbook([
      { name: 'Mine', columns: [{ header: 'Account' }], rows: [['Bolt']] },
    ]);
    writeFileSync(result, foreign);
    const { code, out } = await runStart([name]);
    expect(code).toBe(0);
    expect(out).toContain('left alone');
    expect(readFileSync(result)).toEqual(Buffer.from(foreign));
    expect(existsSync(numbered)).toBe(true);
    expect(readFileSync(name, 'utf8')).toBe(ENGLISH);
  });
});
