import { accountFromRow } from '../../core/account/account-from-row.ts';
import { matchHeaders } from '../../core/account/match-headers.ts';
import { formulaText } from '../../core/formulas/formula-text.ts';
import type { PlainColumn } from '../../core/formulas/plain-column.ts';
import { plainFormulas } from '../../core/formulas/plain-formulas.ts';
import { quoteSheet } from '../../core/formulas/quote.ts';
import type { Playbook } from '../../core/playbook/schema.ts';
import { columnLetter } from '../../core/sheet/column-letter.ts';
import type { CellValue } from '../../core/sheet/sheet-table.ts';
import type { TemplateCell, TemplateSheet, TemplateStyle } from '../../core/sheet/template-sheet.ts';
import type { Language } from '../../core/text/local-text.ts';
import { customerValue } from '../../core/valuation/customer-value.ts';
import { type CustomerValue, DIMENSIONS } from '../../core/valuation/scored.ts';
import { templateText } from './template-text.ts';

export interface ValueSheetsOptions {
  readonly playbook: Playbook;
  readonly language: Language;
  /** Rows that get formulas, blank ones below the accounts included. */
  readonly rows: number;
  /** Whether results stand in the file beside their formulas, for programs that show without calculating. */
  readonly withResults: boolean;
}

/**
 * The sheet of ordinary formulas for a sheet of accounts, and the model that they read. Each row of formulas takes
 * the account in the same row by its number, so that accounts may be sorted, inserted and deleted.
 */
export function valueSheets(
  accounts: TemplateSheet,
  { playbook, language, rows, withResults }: ValueSheetsOptions,
): {
  readonly value: TemplateSheet;
  readonly model: TemplateSheet;
  readonly columns: readonly PlainColumn[];
} {
  const [headers = [], ...body] = accounts.rows.map((row) => row.map(({ value }) => value));
  const plan = matchHeaders(headers);
  const sheet = quoteSheet(accounts.name);
  const { columns, modelSheet } = plainFormulas(playbook, plan, {
    language,
    cell: (index) => `INDEX(${sheet}!$${columnLetter(index)}:$${columnLetter(index)},ROW())`,
  });
  const results = (row: number): Readonly<Record<string, CellValue>> => {
    const { account, blank } = accountFromRow(plan, body[row] ?? []);
    if (blank) return {};
    const value = customerValue(account, playbook);
    return {
      ...shown(account.fields.name, value),
      ...(value.prospect ? { prospect: formulaText.prospect[language] } : {}),
    };
  };
  const formulaRow = (row: number): TemplateCell[] => {
    const known = withResults ? results(row) : {};
    return columns.map(({ key, formula, group }) => ({
      formula: formula(row + 2),
      ...(withResults && group === 'result' ? { result: known[key] ?? '' } : {}),
    }));
  };
  return {
    columns,
    value: {
      name: templateText.value[language],
      columns: columns.map(({ format, group, key }) => ({
        width: key === 'account' ? 28 : 11,
        ...(format === 'text' ? { indented: key !== 'account' } : { format }),
        ...(group === 'result' ? {} : { outline: 1 }),
      })),
      rows: [
        columns.map(({ header }) => ({ value: header, style: 'header' })),
        ...Array.from({ length: rows }, (_, row) => formulaRow(row)),
      ],
      frozen: { rows: 1, columns: 1 },
    },
    model: {
      name: modelSheet.name,
      columns: [{ width: 24 }, { width: 24 }, { width: 12 }, { width: 12 }, { width: 16 }, { width: 16 }],
      rows: modelSheet.rows.map((row) =>
        row.map((cell): TemplateCell => {
          if (cell === undefined) return {};
          return cell.kind === 'label'
            ? { value: cell.value }
            : { value: cell.value, style: styleOf(cell.kind) };
        }),
      ),
      frozen: { rows: 4, columns: 0 },
    },
  };
}

function styleOf(kind: 'title' | 'note' | 'header' | 'policy'): TemplateStyle {
  return kind;
}

function shown(name: string | undefined, value: CustomerValue): Readonly<Record<string, CellValue>> {
  const { score, low, high, coverage, dimensions } = value;
  return {
    account: name,
    value: score,
    low,
    high,
    coverage,
    ...Object.fromEntries(DIMENSIONS.map((key) => [key, dimensions[key].score])),
  };
}
