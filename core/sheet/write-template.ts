import { DomainError } from '../account/domain-error.ts';
import { columnLetter } from './column-letter.ts';
import type { CellValue } from './sheet-table.ts';
import { templateRule } from './template-rule.ts';
import type { TemplateCell, TemplateColumn, TemplateSheet, TemplateStyle } from './template-sheet.ts';
import { type WriteSheet, workbookBytes } from './xlsx.ts';

const numberFormats = {
  score: '0.0',
  ratio: '0%',
  money: '#,##0',
  decimal: '#,##0.00',
  number: 'General',
  date: 'yyyy-mm-dd',
  text: '@',
} as const satisfies Record<NonNullable<TemplateColumn['format']>, string>;

type CellStyle = NonNullable<NonNullable<ReturnType<NonNullable<WriteSheet['cells']>['get']>>['style']>;

const styles: Readonly<Record<TemplateStyle, CellStyle>> = {
  title: { font: { bold: true, size: 16 } },
  heading: { font: { bold: true, size: 12 } },
  header: {
    font: { bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDE6F0' } },
    alignment: { wrapText: true, vertical: 'top' },
  },
  policy: { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF6D6' } } },
  note: { font: { italic: true } },
  code: { font: { name: 'Consolas', family: 3 } },
};

/**
 * An XLSX workbook that is made to be worked in. Unlike `writeWorkbook` it writes formulas, so it is for texts of
 * our own alone; texts of others belong in `value`, which stays a text.
 *
 * @param savedOn Day that stands in the file's properties, `YYYY-MM-DD`.
 */
export async function writeTemplate(sheets: readonly TemplateSheet[], savedOn: string): Promise<Uint8Array> {
  return await workbookBytes(sheets.map(written), new Date(`${savedOn}T00:00:00Z`));
}

function written({ name, columns, rows, frozen, table, rules = [] }: TemplateSheet): WriteSheet {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  for (const [row, line] of rows.entries()) {
    for (const [column, cell] of line.entries()) {
      const made = writtenCell(cell, columns[column]);
      if (made !== undefined) cells.set(`${row},${column}`, made);
    }
  }
  return {
    name,
    columns: columns.map(({ width, format, outline }) => ({
      ...(width === undefined ? {} : { width }),
      ...(format === undefined ? {} : { numFmt: numberFormats[format] }),
      ...(outline === undefined ? {} : { outlineLevel: outline }),
    })),
    rows: rows.map((line) => line.map((cell, column) => writtenValue(cell.value, columns[column]))),
    cells,
    ...(frozen === undefined ? {} : { freezePane: frozen }),
    ...(rules.length === 0 ? {} : { dataValidations: rules.map(templateRule) }),
    ...(table === undefined ? {} : { tables: [tableOf(table, rows, name)] }),
  };
}

function writtenCell({ value, formula, result, style, note }: TemplateCell, column?: TemplateColumn) {
  if (formula === undefined && style === undefined && note === undefined) return undefined;
  const numFmt = column?.format === undefined ? {} : { numFmt: numberFormats[column.format] };
  return {
    // A table's headers are texts whatever their columns hold.
    ...(style === undefined ? { style: { ...numFmt } } : { style: { ...styles[style] } }),
    ...(value === undefined ? {} : { value: writtenValue(value, column) }),
    ...(formula === undefined ? {} : { formula: formula.replace(/^=/, '') }),
    ...(result === undefined ? {} : { formulaResult: result }),
    ...(note === undefined ? {} : { comment: { text: note } }),
  };
}

function writtenValue(value: CellValue, column?: TemplateColumn) {
  if (value === undefined) return null;
  return column?.format === 'date' && typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
    ? new Date(`${value}T00:00:00Z`)
    : value;
}

function tableOf(table: string, rows: TemplateSheet['rows'], sheet: string) {
  const headers = (rows[0] ?? []).map(({ value }) => String(value ?? ''));
  // Excel mends such a file by throwing the table away.
  if (rows.length < 2 || new Set(headers.map((header) => header.toLowerCase())).size !== headers.length) {
    throw new DomainError('not-a-table', {
      parameter: sheet,
      expected: 'headers that differ, and a row below them',
      received: headers,
    });
  }
  return {
    name: table,
    range: `A1:${columnLetter(headers.length - 1)}${rows.length}`,
    columns: headers.map((name) => ({ name })),
    style: 'TableStyleMedium2',
  };
}
