import { fieldOf } from '../../account/fields.ts';
import { type HeaderPlan, matchHeaders } from '../../account/match-headers.ts';
import { normaliseLabel } from '../../account/normalise.ts';
import { parseHeader } from '../../account/parse-header.ts';
import type { SheetTable } from '../../sheet/sheet-table.ts';

/** What the user made of the columns of a sheet. */
export interface ColumnChoices {
  /** Column → field with an optional unit in brackets, `''` to leave it out. */
  readonly targets: ReadonlyMap<number, string>;
  /** Whether the headers are a CRM's; found out when absent. */
  readonly crm?: boolean;
  /** How amounts in another currency than the book's are taken. */
  readonly money?: 'as-they-stand' | 'convert';
}

export interface ImportColumns {
  readonly plan: HeaderPlan;
  /** The currency that the sheet states, where it is not the book's. */
  readonly foreign?: string;
}

/** Understands the headers of a sheet of accounts, as the user's word has it where there is one. */
export function importColumns(
  { headers, amountsIn }: Pick<SheetTable, 'headers' | 'amountsIn'>,
  { targets, crm, money }: ColumnChoices,
  currency: string,
): ImportColumns {
  const named = headers.map((header, at) => (targets.has(at) ? unique(headers, at) : header));
  const overrides = new Map([...targets].map(([at, target]) => [named[at] ?? '', target]));
  const plan = matchHeaders(named, { overrides, amountsIn, ...(crm === undefined ? {} : { crm }) });
  const columns = plan.columns.map((column) => ({
    ...column,
    header: headers[column.index] ?? column.header,
  }));
  const stated = statedCurrency(plan, headers) ?? amountsIn?.currency;
  if (stated === undefined || stated === currency) return { plan: { ...plan, columns } };
  // One currency throughout is taken for the book's own unless the user wants it converted.
  if (money !== 'convert') return { plan: { ...plan, columns }, foreign: stated };
  const converted = columns.map((column) =>
    column.field !== undefined && fieldOf(column.field).kind === 'money'
      ? { ...column, unit: { text: stated, factor: 1, ...column.unit, currency: stated } }
      : column,
  );
  return { plan: { ...plan, columns: converted }, foreign: stated };
}

/** A header that stands twice is told from its namesake by its number. */
function unique(headers: readonly string[], at: number): string {
  const header = headers[at] ?? '';
  const alike = headers.filter((other) => normaliseLabel(other) === normaliseLabel(header));
  return alike.length === 1 ? header : `${header} #${at + 1}`;
}

function statedCurrency(plan: HeaderPlan, headers: readonly string[]): string | undefined {
  const stated = new Set(
    plan.columns.flatMap(({ field, index }) =>
      field !== undefined && fieldOf(field).kind === 'money'
        ? (parseHeader(headers[index] ?? '').unit?.currency ?? [])
        : [],
    ),
  );
  return stated.size === 1 ? [...stated][0] : undefined;
}
