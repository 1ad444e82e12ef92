import type { Account, AccountFields } from '../../core/account/account.ts';
import type { FieldKey } from '../../core/account/field.ts';
import { fieldOf } from '../../core/account/fields.ts';

/** Thirty columns of an account sheet: all that the value rests on, and a few that every sheet has besides. */
export const COLUMNS: readonly FieldKey[] = [
  'name',
  'industry',
  'region',
  'employees',
  'turnover',
  'revenue',
  'revenueLastYear',
  'profit',
  'directCost',
  'marketingCost',
  'serviceCost',
  'maintenanceCost',
  'onTimePayment',
  'overdueAmount',
  'pullThrough',
  'wallet',
  'walletGrowth',
  'customerGrowth',
  'offerFit',
  'tenure',
  'contractMonthsLeft',
  'agreement',
  'switchingCost',
  'productsHeld',
  'perceived',
  'expected',
  'industryInfluence',
  'socialStatus',
  'policyInfluence',
  'chainRole',
];

export type Cell = string | number;

export interface CellTable {
  readonly headers: readonly (readonly string[])[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The accounts as a function gets them from a sheet: numbers as numbers, an empty text for a blank. */
export function cellsOf(accounts: readonly Account[]): CellTable {
  return {
    headers: [COLUMNS.map((key) => fieldOf(key).aliases[0] as string)],
    rows: accounts.map(({ fields }) => COLUMNS.map((key) => cellOf(fields[key]))),
  };
}

/** The same with every number kept as text, as sheets pasted from elsewhere often are. */
export function asTexts({ headers, rows }: CellTable): CellTable {
  return { headers, rows: rows.map((row) => row.map(String)) };
}

/** An account with nothing but what stands in the thirty columns. */
export function withinColumns({ fields }: Account): Account {
  const kept = COLUMNS.filter((key) => fields[key] !== undefined).map((key) => [key, fields[key]]);
  return { fields: Object.fromEntries(kept) as AccountFields };
}

/** The least that any function over these cells must do. */
export function sumOfNumbers({ rows }: CellTable): number {
  let sum = 0;
  for (const row of rows) {
    for (const cell of row) {
      const number = Number(cell);
      if (!Number.isNaN(number)) sum += number;
    }
  }
  return sum;
}

function cellOf(value: string | number | boolean | undefined): Cell {
  if (value === undefined) return '';
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
}
