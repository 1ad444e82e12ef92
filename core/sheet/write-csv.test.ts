import { describe, expect, it } from 'vitest';
import { readSheets } from './read-sheets.ts';
import type { CellValue } from './sheet-table.ts';
import { writeCsv } from './write-csv.ts';

const lines = (cells: CellValue[]) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeCsv(['h'], [cells]));

describe('writeCsv', () => {
  it('starts with a byte-order mark and ends lines as Excel does', () => {
    expect(lines(['a', undefined, 1.5, true])).toBe('\uFEFFh\r\na,,1.5,TRUE\r\n');
  });

  it.each([
    { cell: '=1+1', field: "'=1+1", why: 'a formula' },
    { cell: '@SUM(A1)', field: "'@SUM(A1)", why: 'an old formula' },
    { cell: '+A1', field: "'+A1", why: 'a formula by sign' },
    { cell: '-A1', field: "'-A1", why: 'a formula by sign' },
    { cell: ' =1', field: "' =1", why: 'a formula after a space' },
    { cell: '＝1', field: "'＝1", why: 'a full-width sign' },
    { cell: '+86 10 6505', field: "'+86 10 6505", why: 'a telephone number, which Excel would add up' },
    { cell: '-5', field: '-5', why: 'a number' },
    { cell: '+3.2%', field: '+3.2%', why: 'a percentage' },
    { cell: '-1,234.5', field: '"-1,234.5"', why: 'a grouped number' },
    { cell: '-1+cmd', field: "'-1+cmd", why: 'it only starts like a number' },
    { cell: -5, field: '-5', why: 'a typed number' },
    { cell: 'say "x"', field: '"say ""x"""', why: 'quotes double' },
    { cell: 'two\nlines', field: '"two\nlines"', why: 'a line break stands in quotes' },
    { cell: 'a=b', field: 'a=b', why: 'a sign within is harmless' },
  ])('$cell → $field: $why', ({ cell, field }) => expect(lines([cell])).toBe(`\uFEFFh\r\n${field}\r\n`));

  it('is read back as written', async () => {
    const rows = [
      ['Acme, "Best"\nLtd', '120'],
      ['阿尔法;|\t', '0'],
    ];
    const [table] = await readSheets(writeCsv(['Name', 'Revenue'], rows), 'a.csv');
    expect(table?.headers).toEqual(['Name', 'Revenue']);
    expect(table?.rows.map(({ cells }) => cells)).toEqual(rows);
  });
});
