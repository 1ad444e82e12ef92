import type { Account } from '../../core/account/account.ts';
import { accountFromReadings } from '../../core/account/account-from-readings.ts';
import type { FieldKey } from '../../core/account/field.ts';
import { fieldOf } from '../../core/account/fields.ts';
import {
  type ColumnPlan,
  type HeaderPlan,
  matchHeaders,
  readColumns,
} from '../../core/account/match-headers.ts';
import { parseCell } from '../../core/account/parse-cell.ts';
import { readField } from '../../core/account/read-field.ts';
import type { FieldReading } from '../../core/account/reading.ts';
import type { Playbook } from '../../core/playbook/schema.ts';
import { plainCell } from '../functions/cells/to-grid.ts';
import type { SelectedTable } from '../workbook/selected-table.ts';

export interface AccountRow {
  readonly account: Account;
  /** What each known column says of it, as text with its cell. */
  readonly readings: readonly FieldReading[];
  readonly blank: boolean;
}

/** One row of a table as an account with the place of every value; what was typed in the pane stands above it. */
export function accountOfRow(
  table: SelectedTable,
  cells: readonly unknown[],
  row: number,
  playbook: Playbook,
  typed: readonly FieldReading[],
  at: string,
): AccountRow {
  const plan = matchHeaders(table.headers);
  const money = { currency: playbook.currency, rates: playbook.rates };
  const read = readColumns(plan).map(({ field, index, header, unit }): FieldReading => {
    const cell = plainCell(cells[index]);
    const where = `${header} · ${table.sheet}!${columnName(table.firstColumn + index)}${table.firstRow + row}`;
    const text = cell === null || cell === undefined ? '' : String(cell);
    const parsed = parseCell(fieldOf(field), cell, { ...money, ...(unit === undefined ? {} : { unit }) });
    const reading = { field, text, origin: 'sheet', where, at } as const;
    if (parsed.kind === 'value') return { ...reading, value: parsed.value };
    return parsed.kind === 'fault' ? { ...reading, fault: parsed.fault } : reading;
  });
  const { account, used } = accountFromReadings([...read, ...typed]);
  return {
    account,
    readings: [...used.values()],
    blank: cells.every((cell) => cell === '' || cell === null),
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

/** How many columns of a plan are understood. */
export function understood(plan: HeaderPlan): number {
  return readColumns(plan).length;
}

function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}
