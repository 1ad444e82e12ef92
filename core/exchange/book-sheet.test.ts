import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountFromReadings } from '../account/account-from-readings.ts';
import { fieldHeader } from '../account/field-header.ts';
import { FIELDS } from '../account/fields.ts';
import { matchHeaders } from '../account/match-headers.ts';
import { sampleBook } from '../sample/sample-book.ts';
import { readSheets } from '../sheet/read-sheets.ts';
import { writeCsv } from '../sheet/write-csv.ts';
import { writeWorkbook } from '../sheet/write-workbook.ts';
import type { Language } from '../text/local-text.ts';
import type { BookEntry } from './book-file.ts';
import { anyBook } from './book-for-tests.ts';
import { bookSheet } from './book-sheet.ts';
import { entriesOfTable } from './entries-of-table.ts';

const LANGUAGES: readonly Language[] = ['en', 'zh-CN'];
const AT = '2026-11-22T08:00:00Z';

it.each(LANGUAGES)('every header is read back as its field (%s)', (language) => {
  const headers = FIELDS.map((field) => fieldHeader(field, language));
  const plan = matchHeaders(headers);
  expect(plan.columns.map(({ field }) => field)).toEqual(FIELDS.map(({ key }) => key));
  expect(plan.crm).toBe(false);
  expect(plan.conflicts).toEqual([]);
});

describe.each(LANGUAGES)('there and back in %s', (language) => {
  it('keeps every value and every record, as a table', () =>
    fc.assert(
      fc.property(anyBook, ({ accounts }) => {
        const { headers, rows } = bookSheet(accounts, { language, currency: 'CNY' });
        const table = { sheet: 'Book', headers, rows: rows.map((cells, at) => ({ row: at + 2, cells })) };
        const read = entriesOfTable(table, { at: AT, currency: 'CNY' });
        expect(read.refused).toEqual([]);
        expect(read.faults).toEqual([]);
        expect(read.entries.map(values)).toEqual(accounts.map(values));
        expect(read.entries.map(({ key }) => key)).toEqual(accounts.map(({ key }) => key));
      }),
    ));

  it('keeps every value as a file, CSV or XLSX', async () => {
    const accounts = sampleBook().map(entryOfSample);
    const { headers, formats, rows } = bookSheet(accounts, { language, currency: 'CNY' });
    const columns = headers.map((header, at) => {
      const format = formats[at];
      return { header, ...(format === undefined ? {} : { format }) };
    });
    const files = [writeCsv(headers, rows), await writeWorkbook([{ name: 'Book', columns, rows }])];
    for (const bytes of files) {
      const [table] = await readSheets(bytes, 'book');
      if (table === undefined) throw new Error('no table');
      const read = entriesOfTable(table, { at: AT, currency: 'CNY' });
      expect(read.refused).toEqual([]);
      expect(read.faults).toEqual([]);
      expect(read.entries.map(values)).toEqual(accounts.map(values));
    }
  });
});

const table = (headers: readonly string[], ...rows: readonly (readonly (string | number)[])[]) => ({
  sheet: 'S',
  headers,
  rows: rows.map((cells, at) => ({ row: at + 2, cells: [...cells] })),
});

describe('rows that give no account', () => {
  it.each([
    { why: 'nobody is named', rows: [['', 5]], refused: [{ row: 2, why: 'no-name' }] },
    {
      why: 'the same name twice, written otherwise',
      rows: [
        ['华信集团', 5],
        ['华信 集团', 6],
      ],
      refused: [{ row: 3, why: 'repeated', first: 2, name: '华信 集团' }],
    },
  ])('$why', ({ rows, refused }) => {
    const read = entriesOfTable(table(['Account name', 'Revenue'], ...rows), { at: AT });
    expect(read.refused).toEqual(refused);
    expect(read.entries.length + read.refused.length + read.blank).toBe(rows.length);
  });

  it('two accounts of one name are two where their numbers differ', () => {
    const sheet = table(['Account ID', 'Account name'], ['1', 'Huaxin'], ['2', 'Huaxin']);
    expect(entriesOfTable(sheet, { at: AT }).entries.map(({ key }) => key)).toEqual(['sheet:#1', 'sheet:#2']);
  });
});

it('a cell that cannot be read keeps its text and says where it stands', () => {
  const read = entriesOfTable(table(['Account name', 'Revenue'], ['Huaxin', 'lots']), { at: AT });
  expect(read.faults).toMatchObject([{ code: 'not-a-number', column: 'Revenue', row: 2, received: 'lots' }]);
  expect(read.entries[0]?.readings[1]).toMatchObject({ text: 'lots', where: 'S · Revenue · 2' });
});

it('the apostrophe that guards a text in a CSV file is none of the text', () => {
  const read = entriesOfTable(table(['Account name'], ["'=Huaxin"]), { at: AT });
  expect(read.entries[0]?.name).toBe('=Huaxin');
});

/** A minus before a zero is lost on the way, and means nothing. */
function values({ readings, name }: BookEntry) {
  return JSON.parse(JSON.stringify({ ...accountFromReadings(readings).account.fields, name }));
}

function entryOfSample({ id, account }: ReturnType<typeof sampleBook>[number]): BookEntry {
  const readings = FIELDS.flatMap(({ key }) => {
    const value = account.fields[key];
    return value === undefined
      ? []
      : [{ field: key, text: String(value), origin: 'sheet', where: '', at: AT, value } as const];
  });
  return { key: `sheet:#${id}`, name: account.fields.name ?? id, readings };
}
