import type { Account, AccountFields, FieldValue } from './account.ts';
import type { Writing } from './column-writing.ts';
import type { Fault } from './fault.ts';
import type { Field, FieldKey } from './field.ts';
import { fieldOf } from './fields.ts';
import type { HeaderUnit } from './header-unit.ts';
import { type HeaderPlan, readColumns } from './match-headers.ts';
import { isMissing } from './missing.ts';
import { type ParseOptions, parseCell } from './parse-cell.ts';

export interface RowOptions extends Omit<ParseOptions, 'unit' | keyof Writing> {
  /** Row number as the user counts it; goes into the faults. */
  readonly row?: number;
  /** How each column writes numbers and days, by column index. */
  readonly writing?: ReadonlyMap<number, Writing>;
}

export interface RowReading {
  readonly account: Account;
  readonly faults: readonly Fault[];
  /** The whole row is blank, or would be had its blanks not arrived as zeros. */
  readonly blank: boolean;
}

/**
 * Turns one row of an account sheet into an account; every text that cannot be read is a fault.
 *
 * @see METHODS section 1.
 */
export function accountFromRow(
  plan: HeaderPlan,
  cells: readonly unknown[],
  options: RowOptions = {},
): RowReading {
  const { row, writing, ...money } = options;
  const { columns, named } = readingOf(plan);
  const blank = isBlankRow(cells, named);
  const fields: Record<string, FieldValue> = {};
  const faults: Fault[] = [];
  if (!blank) {
    for (const { field, key, index, unit, header } of columns) {
      const written = writing?.get(index);
      const parsed = parseCell(
        field,
        cells[index],
        unit === undefined && written === undefined
          ? money
          : { ...money, ...written, ...(unit === undefined ? {} : { unit }) },
      );
      if (parsed.kind === 'value') fields[key] = parsed.value;
      else if (parsed.kind === 'fault') {
        faults.push({ ...parsed.fault, column: header, ...(row === undefined ? {} : { row }) });
      }
    }
  }
  return { account: { fields: fields as AccountFields }, faults, blank };
}

/**
 * Whether a row says nothing of anyone. Excel hands blanks over as zeros on some platforms: a row of nothing else
 * is blank, provided it should name someone.
 */
export function isBlankRow(cells: readonly unknown[], named: boolean): boolean {
  return cells.every((cell) => isMissing(cell) || (named && cell === 0));
}

interface Reading {
  readonly columns: readonly {
    readonly key: FieldKey;
    readonly field: Field;
    readonly index: number;
    readonly unit: HeaderUnit | undefined;
    readonly header: string;
  }[];
  readonly named: boolean;
}

/** Found out once a plan, not once a row. */
const readings = new WeakMap<HeaderPlan, Reading>();

function readingOf(plan: HeaderPlan): Reading {
  const known = readings.get(plan);
  if (known !== undefined) return known;
  const columns = readColumns(plan).map(({ field: key, index, unit, header }) => ({
    key,
    field: fieldOf(key),
    index,
    unit,
    header,
  }));
  const reading = { columns, named: columns.some(({ field }) => field.kind === 'text') };
  readings.set(plan, reading);
  return reading;
}
