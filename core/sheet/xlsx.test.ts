import { type WriteOptions, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { fileKind } from './file-kind.ts';
import { readWorkbook } from './xlsx.ts';

async function read(sheet: Omit<WriteSheet, 'name'>, options: Partial<WriteOptions> = {}) {
  const [raw] = await readWorkbook(
    await writeXlsx({ ...options, sheets: [{ name: 'S', ...sheet }] }),
    'book.xlsx',
  );
  if (raw === undefined) throw new Error('no sheet came back');
  return raw;
}

function formatted(numFmt: string, value: number): Omit<WriteSheet, 'name'> {
  return { rows: [[value]], cells: new Map([['0,0', { value, style: { numFmt } }]]) };
}

describe('readWorkbook', () => {
  it.each([
    { why: 'percent is only a look', numFmt: '0%', value: 0.95, cell: 0.95, notes: [] },
    { why: 'a day', numFmt: 'yyyy-mm-dd', value: 46_112, cell: '2026-03-31', notes: ['dates-read'] },
    {
      why: 'a day and an hour',
      numFmt: 'yyyy-mm-dd hh:mm',
      value: 46_112.5,
      cell: '2026-03-31',
      notes: ['dates-read', 'time-dropped'],
    },
    { why: 'an hour', numFmt: 'h:mm', value: 0.5625, cell: '13:30:00', notes: ['times-read'] },
    { why: 'soles with a point', numFmt: '[$S/.-280A]#,##0.00', value: 1234.56, cell: 1234.56, notes: [] },
    { why: 'soles below zero', numFmt: '[$S/.-280A]#,##0.00', value: -1234.56, cell: -1234.56, notes: [] },
    {
      why: 'soles beyond what a date can hold',
      numFmt: '[$S/.-280A]#,##0.00',
      value: 3e8,
      cell: '#NUM!',
      notes: ['error-cells'],
    },
  ])('$why: $numFmt', async ({ numFmt, value, cell, notes }) => {
    const { records, cellNotes } = await read(formatted(numFmt, value));
    expect(records).toEqual([{ row: 1, cells: [cell] }]);
    expect(cellNotes.map(({ code }) => code)).toEqual(notes);
  });

  it('looks up the formats of each sheet in that sheet', async () => {
    const days = { name: 'Days', ...formatted('yyyy-mm-dd', 46_112) };
    const soles = { name: 'Soles', ...formatted('[$S/.-280A]0.00', 46_112) };
    const raw = await readWorkbook(await writeXlsx({ sheets: [days, soles] }), 'book.xlsx');
    expect(raw.map(({ records }) => records[0]?.cells)).toEqual([['2026-03-31'], [46_112]]);
  });

  it('reads days counted from 1904', async () => {
    const { records } = await read(formatted('yyyy-mm-dd', 44_650), { dateSystem: '1904' });
    expect(records[0]?.cells).toEqual(['2026-03-31']);
  });

  it.each(['shared', 'inline'] as const)(
    'reads %s strings, keeping blanks apart from empty texts',
    async (stringMode) => {
      const { records } = await read({ rows: [['阿尔法 & <Sons>', ' ', null, false, 0]] }, { stringMode });
      expect(records[0]?.cells).toEqual(['阿尔法 & <Sons>', undefined, undefined, false, 0]);
    },
  );

  it('takes the stored result of a formula and says where there is none', async () => {
    const cells = new Map([
      ['0,0', { formula: 'B1*2', formulaResult: 4 }],
      ['0,1', { formula: 'C1' }],
    ]);
    const { records, cellNotes } = await read({ rows: [[null, null, 'x']], cells });
    expect(records[0]?.cells).toEqual([4, undefined, 'x']);
    expect(cellNotes).toEqual([{ code: 'formula-without-value', row: 1, column: 1, text: '=C1' }]);
  });

  it('tells a workbook with a password from an old one', async () => {
    const encryption = { password: 'x', spinCount: 1 };
    expect(fileKind(await writeXlsx({ sheets: [{ name: 'S', rows: [['a']] }], encryption }))).toBe(
      'encrypted',
    );
  });

  it('refuses a sheet whose far corner would fill the memory', async () => {
    const cells = new Map([['1048575,16383', { value: 1 }]]);
    const bytes = await writeXlsx({ sheets: [{ name: 'S', rows: [['a']], cells }] }).catch(() => undefined);
    // The library may refuse to write what it refuses to read; then there is nothing to try.
    if (bytes) await expect(readWorkbook(bytes, 'f.xlsx')).rejects.toMatchObject({ code: 'sheet-too-large' });
  });
});
