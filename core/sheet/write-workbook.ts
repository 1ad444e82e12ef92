import { DomainError } from '../account/domain-error.ts';
import { columnLetter } from './column-letter.ts';
import { headerHeight } from './header-height.ts';
import { sheetNames } from './sheet-names.ts';
import type { CellValue } from './sheet-table.ts';
import type { ColumnFormat, WorkbookSheet } from './workbook-sheet.ts';
import { type WriteSheet, workbookBytes } from './xlsx.ts';

const numberFormats: Readonly<Record<ColumnFormat, string>> = {
  score: '0.0',
  ratio: '0.0%',
  money: '#,##0',
  date: 'yyyy-mm-dd',
  text: '@',
};
const mostRows = 1_048_576;
const mostColumns = 16_384;
const longestText = 32_767;

/**
 * An XLSX workbook: bold headers with a filter, frozen, number formats by column. Every text stays a text: no
 * formula is ever written, whatever a text starts with. Dates are given as `YYYY-MM-DD` in columns of format *date*.
 *
 * @param savedOn Day that stands in the file's properties, `YYYY-MM-DD`.
 */
export async function writeWorkbook(
  sheets: readonly WorkbookSheet[],
  savedOn = '1980-01-01',
): Promise<Uint8Array> {
  if (sheets.length === 0) {
    throw new DomainError('workbook-without-sheets', { parameter: 'sheets', expected: 'at least one sheet' });
  }
  const names = sheetNames(sheets.map(({ name }) => name));
  return await workbookBytes(
    sheets.map((sheet, index) => writeSheet(sheet, names[index] ?? sheet.name)),
    new Date(`${savedOn}T00:00:00Z`),
  );
}

function writeSheet(
  { name: wanted, columns, rows, frozenRows = 1 }: WorkbookSheet,
  name: string,
): WriteSheet {
  if (rows.length + 1 > mostRows || columns.length > mostColumns) {
    throw new DomainError('sheet-too-large', {
      parameter: wanted,
      expected: `at most ${mostRows} rows and ${mostColumns} columns`,
      received: `${rows.length + 1} rows, ${columns.length} columns`,
    });
  }
  const header = columns.map((column) => fitting(column.header, wanted, 1));
  const body = rows.map((cells, index) => {
    if (cells.length > columns.length) {
      throw new DomainError('row-wider-than-header', {
        parameter: wanted,
        expected: `${columns.length} cells`,
        received: cells.length,
        place: `${wanted}, row ${index + 2}`,
      });
    }
    return columns.map(({ format }, column) => written(cells[column], format, wanted, index + 2));
  });
  return {
    name,
    columns: columns.map(({ width, format }) => ({
      ...(width === undefined ? {} : { width }),
      ...(format === undefined ? {} : { numFmt: numberFormats[format] }),
      // A text beside a number keeps its distance.
      ...(format === 'text' ? { style: { alignment: { horizontal: 'left' as const, indent: 1 } } } : {}),
    })),
    rows: [header, ...body],
    cells: new Map(
      header.map((value, column) => [
        `0,${column}`,
        { value, style: { font: { bold: true }, alignment: headerAlignment(columns[column]?.format) } },
      ]),
    ),
    rowDefs: new Map([
      [
        0,
        {
          height: headerHeight(
            columns,
            header.map((value) => ({ value })),
          ),
        },
      ],
    ]),
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    ...(frozenRows > 0 ? { freezePane: { rows: frozenRows } } : {}),
    ...(columns.length > 0
      ? { autoFilter: { range: `A1:${columnLetter(columns.length - 1)}${rows.length + 1}` } }
      : {}),
  };
}

/** A header stands over its column as what is below it does, on a second line where it is long. */
function headerAlignment(format: ColumnFormat | undefined) {
  const wrapped = { wrapText: true, vertical: 'top' } as const;
  if (format === undefined) return wrapped;
  return format === 'text'
    ? ({ ...wrapped, horizontal: 'left', indent: 1 } as const)
    : ({ ...wrapped, horizontal: 'right' } as const);
}

function written(cell: CellValue, format: ColumnFormat | undefined, sheet: string, row: number) {
  if (cell === undefined) return null;
  if (typeof cell === 'number' && !Number.isFinite(cell)) {
    throw new DomainError('not-a-number', {
      parameter: sheet,
      received: String(cell),
      place: `${sheet}, row ${row}`,
    });
  }
  if (typeof cell !== 'string') return cell;
  return format === 'date' ? (realDay(cell) ?? fitting(cell, sheet, row)) : fitting(cell, sheet, row);
}

// A day that the calendar lacks, such as 31 February, stays the text that it is.
function realDay(text: string): Date | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  const day = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.getUTCFullYear() < 1901) return undefined;
  return day.toISOString().startsWith(text) ? day : undefined;
}

function fitting(text: string, sheet: string, row: number): string {
  if (text.length <= longestText) return text;
  throw new DomainError('cell-too-long', {
    parameter: sheet,
    expected: `at most ${longestText} characters`,
    received: text.length,
    place: `${sheet}, row ${row}`,
  });
}
