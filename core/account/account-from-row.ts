import type { Account, AccountFields, FieldValue } from './account.ts';
import type { Fault } from './fault.ts';
import { fieldOf } from './fields.ts';
import { type HeaderPlan, readColumns } from './match-headers.ts';
import { isMissing } from './missing.ts';
import { type ParseOptions, parseCell } from './parse-cell.ts';

export interface RowOptions extends Omit<ParseOptions, 'unit' | 'decimal'> {
  /** Row number as the user counts it; goes into the faults. */
  readonly row?: number;
  /** How each column writes decimals, by column index. */
  readonly decimals?: readonly ('.' | ',')[];
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
  const { row, decimals, ...money } = options;
  const columns = readColumns(plan);
  const named = columns.some(({ field }) => fieldOf(field).kind === 'text');
  // Excel hands blanks over as zeros on some platforms: a row of nothing else is blank, provided it should name someone.
  const blank = cells.every((cell) => isMissing(cell) || (named && cell === 0));
  const fields: Record<string, FieldValue> = {};
  const faults: Fault[] = [];
  if (!blank) {
    for (const { field, index, unit, header } of columns) {
      const decimal = decimals?.[index];
      const parsed = parseCell(fieldOf(field), cells[index], {
        ...money,
        ...(unit === undefined ? {} : { unit }),
        ...(decimal === undefined ? {} : { decimal }),
      });
      if (parsed.kind === 'value') fields[field] = parsed.value;
      else if (parsed.kind === 'fault') {
        faults.push({ ...parsed.fault, column: header, ...(row === undefined ? {} : { row }) });
      }
    }
  }
  return { account: { fields: fields as AccountFields }, faults, blank };
}
