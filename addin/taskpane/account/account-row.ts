import type { Account } from '../../../core/account/account.ts';
import { accountFromReadings } from '../../../core/account/account-from-readings.ts';
import { isBlankRow } from '../../../core/account/account-from-row.ts';
import type { FieldKey } from '../../../core/account/field.ts';
import { fieldOf } from '../../../core/account/fields.ts';
import { type ColumnPlan, matchHeaders, readColumns } from '../../../core/account/match-headers.ts';
import { parseCell } from '../../../core/account/parse-cell.ts';
import { readField } from '../../../core/account/read-field.ts';
import type { FieldReading } from '../../../core/account/reading.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';
import { columnLetter } from '../../../core/sheet/column-letter.ts';
import { errorCells } from '../../functions/cells/error-cells.ts';
import { plainCell } from '../../functions/cells/to-grid.ts';
import type { SelectedTable } from '../../workbook/selected-table.ts';

export interface AccountRow {
  readonly account: Account;
  /** What each known column says of it, as text with its cell; blank cells left out. */
  readonly readings: readonly FieldReading[];
  /** The cells as plain values. */
  readonly cells: readonly unknown[];
  readonly blank: boolean;
}

/** One row of a table as an account with the place of every value; what was typed in the pane stands above it. */
export function accountOfRow(
  table: SelectedTable,
  given: readonly unknown[],
  row: number,
  playbook: Playbook,
  typed: readonly FieldReading[],
  at: string,
): AccountRow {
  const plan = matchHeaders(table.headers);
  const columns = readColumns(plan);
  // As a plain value an error reads like a text that means missing.
  const errors = new Map(errorCells(plan, given, table.firstRow + row).map((one) => [one.field, one]));
  const cells = given.map(plainCell);
  const money = { currency: playbook.currency, rates: playbook.rates };
  const read = columns.map(({ field, index, header, unit }): FieldReading => {
    const cell = cells[index];
    const where = `${header} · ${table.sheet}!${columnLetter(table.firstColumn + index)}${table.firstRow + row}`;
    const text = cell === null || cell === undefined ? '' : String(cell);
    const error = errors.get(field);
    const parsed = parseCell(fieldOf(field), cell, { ...money, ...(unit === undefined ? {} : { unit }) });
    const reading = { field, text, origin: 'sheet', where, at } as const;
    if (parsed.kind === 'value') {
      // Excel hands a date over as a number of days.
      const day = fieldOf(field).kind === 'date' && typeof cell === 'number';
      return { ...reading, value: parsed.value, ...(day ? { text: String(parsed.value) } : {}) };
    }
    if (error !== undefined) return { ...reading, fault: error };
    return parsed.kind === 'fault' ? { ...reading, fault: parsed.fault } : reading;
  });
  const { account, used } = accountFromReadings([...read, ...typed]);
  return {
    account,
    // A blank cell says nothing: it is no fact, and is asked for elsewhere.
    readings: [...used.values()].filter(({ value, fault }) => value !== undefined || fault !== undefined),
    cells,
    blank: isBlankRow(
      cells,
      columns.some(({ field }) => fieldOf(field).kind === 'text'),
    ),
  };
}

/** The column of a field in a table; undefined where it has none. */
export function columnOf(headers: readonly unknown[], field: FieldKey): ColumnPlan | undefined {
  return readColumns(matchHeaders(headers)).find((column) => column.field === field);
}

/** What to write into a column so that it is read as this value again: its header may state a unit. */
export function asCell({ unit, field }: ColumnPlan, { value, text }: FieldReading): string | number {
  if (typeof value !== 'number' || unit === undefined || field === undefined) return text;
  switch (fieldOf(field).kind) {
    case 'money':
    case 'count':
      return value / unit.factor;
    case 'ratio':
      return unit.percent === true ? value * 100 : value;
    case 'years':
      return unit.time === 'months' ? value * 12 : value;
    case 'months':
      return unit.time === 'years' ? value / 12 : value;
    default:
      return value;
  }
}

/** A text typed in the pane as a reading. */
export function typedReading(
  field: FieldKey,
  text: string,
  at: string,
  { currency, rates }: Playbook,
): FieldReading {
  return readField(field, text, { origin: 'typed', where: '', at }, { currency, rates });
}
