import type { Fault } from '../../../core/account/fault.ts';
import type { FieldKey } from '../../../core/account/field.ts';
import { type HeaderPlan, matchHeaders } from '../../../core/account/match-headers.ts';
import { type CellError, cellError } from './cell-error.ts';
import { errorCells } from './error-cells.ts';
import { plainCell, toGrid, toRows } from './to-grid.ts';
import { widthsDiffer } from './widths-differ.ts';
import { bothNames, say } from './words.ts';

/** An account table whose headers are understood and whose cells are plain values, not yet read. */
export interface TableCells {
  readonly plan: HeaderPlan;
  readonly cells: readonly (readonly unknown[])[];
  /** The `#N/A` error values of a row, which as plain values would be missing texts. */
  readonly errorsAt: (row: number) => readonly Fault[];
}

const NONE: readonly Fault[] = [];

/** Takes `headers` and `rows` apart. What spoils the whole table is thrown. */
export function readCells(headers: unknown, rows: unknown, firstRow: number): TableCells {
  const names = headerRow(headers);
  const given = toRows(rows);
  const cells = given.map(plainRow);
  const uneven = cells.find((row) => row.length !== names.length);
  if (uneven !== undefined) throw widthsDiffer(names.length, uneven.length);
  const plan = matchHeaders(names);
  const [conflict] = plan.conflicts;
  if (conflict !== undefined) throw twoColumns(conflict.field, conflict.headers);
  return {
    plan,
    cells,
    errorsAt: (row) => {
      const cellsGiven = given[row];
      // The same row twice: nothing in it was more than a plain value.
      return cellsGiven === undefined || cellsGiven === cells[row]
        ? NONE
        : errorCells(plan, cellsGiven, firstRow + row);
    },
  };
}

/** Nearly every row is plain already, and a hundred thousand copies of rows would cost more than their sums. */
function plainRow(row: unknown[]): unknown[] {
  for (let at = 0; at < row.length; at++) {
    const cell = row[at];
    if (typeof cell === 'object' && cell !== null) return row.map(plainCell);
  }
  return row;
}

function headerRow(headers: unknown): unknown[] {
  const grid = toGrid(headers);
  const [first] = grid;
  if (first === undefined || first.every((cell) => cell === null || cell === '' || cell === 0)) {
    throw cellError(
      '#VALUE!',
      say({
        en: 'headers: empty. Give the row of column names, such as Accounts[#Headers].',
        'zh-CN': 'headers：为空。请给出列名所在的一行，如 客户[#标题]。',
      }),
    );
  }
  if (grid.length > 1) {
    throw cellError(
      '#VALUE!',
      say({
        en: `headers: ${grid.length} rows. Give one row of column names, such as Accounts[#Headers].`,
        'zh-CN': `headers：有 ${grid.length} 行。请只给列名所在的一行，如 客户[#标题]。`,
      }),
    );
  }
  return first;
}

function twoColumns(field: FieldKey, headers: readonly string[]): CellError {
  const list = headers.map((header) => `“${header}”`);
  return cellError(
    '#VALUE!',
    say({
      en: `Two columns for one number: ${list.join(' and ')} both mean ${bothNames(field)}. Rename the one that does not, or leave it out.`,
      'zh-CN': `同一数字有两列：${list.join('和')}都表示 ${bothNames(field)}。请将其中一列改名或去掉。`,
    }),
  );
}
