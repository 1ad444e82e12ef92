import { DomainError } from '../account/domain-error.ts';
import { columnLetter } from './column-letter.ts';
import { headerHeight } from './header-height.ts';
import type { CellValue } from './sheet-table.ts';
import { templatePage } from './template-page.ts';
import { templateRule } from './template-rule.ts';
import type { TemplateCell, TemplateColumn, TemplateSheet } from './template-sheet.ts';
import { type ColumnSide, cellStyle, columnSide, LEFT, numberFormats } from './template-style.ts';
import { type WriteSheet, workbookBytes } from './xlsx.ts';

/**
 * An XLSX workbook that is made to be worked in. Unlike `writeWorkbook` it writes formulas, so it is for texts of
 * our own alone; texts of others belong in `value`, which stays a text.
 *
 * @param savedOn Day that stands in the file's properties, `YYYY-MM-DD`.
 */
export async function writeTemplate(sheets: readonly TemplateSheet[], savedOn: string): Promise<Uint8Array> {
  return await workbookBytes(sheets.map(written), new Date(`${savedOn}T00:00:00Z`));
}

function written(sheet: TemplateSheet): WriteSheet {
  const { name, columns, rows, frozen, table, rules = [] } = sheet;
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  const sides = columns.map((own, at) =>
    columnSide(
      own,
      rules.find(({ column }) => column === at),
    ),
  );
  for (const [row, line] of rows.entries()) {
    for (const [column, cell] of line.entries()) {
      const headed: TemplateCell = table === undefined || row > 0 ? cell : { style: 'header', ...cell };
      const made = writtenCell(headed, sides[column], columns[column]?.format);
      if (made !== undefined) cells.set(`${row},${column}`, made);
    }
  }
  return {
    name,
    columns: columns.map(({ width, format, outline }, at) => ({
      ...(width === undefined ? {} : { width }),
      ...(format === undefined ? {} : { numFmt: numberFormats[format] }),
      ...(sides[at] === 'left' ? { style: { alignment: LEFT } } : {}),
      ...(outline === undefined ? {} : { outlineLevel: outline, hidden: true }),
    })),
    rows: rows.map((line) => line.map((cell, column) => writtenValue(cell.value, columns[column]?.format))),
    cells,
    ...(table === undefined ? {} : { rowDefs: new Map([[0, { height: headerHeight(columns, rows[0]) }]]) }),
    ...(frozen === undefined ? {} : { freezePane: frozen }),
    pageSetup: templatePage(sheet),
    ...(rules.length === 0 ? {} : { dataValidations: rules.map(templateRule) }),
    ...(table === undefined ? {} : { tables: [tableOf(table, rows, name)] }),
  };
}

function writtenCell(
  { value, formula, result, style, note }: TemplateCell,
  side: ColumnSide,
  format: TemplateColumn['format'],
) {
  if (formula === undefined && style === undefined && note === undefined) return undefined;
  return {
    style: cellStyle(style, side, format),
    ...(value === undefined ? {} : { value: writtenValue(value, format) }),
    ...(formula === undefined ? {} : { formula: formula.replace(/^=/, '') }),
    ...(result === undefined ? {} : { formulaResult: result }),
    ...(note === undefined ? {} : { comment: { text: note } }),
  };
}

function writtenValue(value: CellValue, format: TemplateColumn['format']) {
  if (value === undefined) return null;
  return format === 'date' && typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
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
