import type { Account } from '../../../core/account/account.ts';
import { accountFromRow } from '../../../core/account/account-from-row.ts';
import type { FieldKey } from '../../../core/account/field.ts';
import { type HeaderPlan, matchHeaders, readColumns } from '../../../core/account/match-headers.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';
import { type CellError, cellError } from './cell-error.ts';
import { errorCells } from './error-cells.ts';
import { rowFaultText } from './row-fault-text.ts';
import { plainCell, toGrid, toRows } from './to-grid.ts';
import { widthsDiffer } from './widths-differ.ts';
import { bothNames, say } from './words.ts';

/** One row of an account table as a function sees it. */
export type TableRow =
  | { readonly kind: 'blank' }
  | { readonly kind: 'error'; readonly error: CellError; readonly name: string | undefined }
  | { readonly kind: 'account'; readonly account: Account };

/** Fields named in a message: more would push the advice out of sight. */
const SHOWN = 8;

export interface AccountTable {
  readonly plan: HeaderPlan;
  /** One per row of the input, in its order. */
  readonly rows: readonly TableRow[];
}

/**
 * Reads `headers` and `rows` as accounts.
 *
 * What spoils the whole table is thrown: widths that differ, two columns for one number, no header row. What
 * spoils one row stays with that row, and the others still compute.
 */
export function readTable(headers: unknown, rows: unknown, playbook: Playbook, firstRow = 1): AccountTable {
  const names = headerRow(headers);
  const given = toRows(rows);
  const cells = given.map((row) => row.map(plainCell));
  const uneven = cells.find((row) => row.length !== names.length);
  if (uneven !== undefined) throw widthsDiffer(names.length, uneven.length);
  const plan = matchHeaders(names);
  const [conflict] = plan.conflicts;
  if (conflict !== undefined) throw twoColumns(conflict.field, conflict.headers);

  const money = { currency: playbook.currency, rates: playbook.rates };
  return {
    plan,
    rows: cells.map((row, index): TableRow => {
      const {
        account,
        faults: unread,
        blank,
      } = accountFromRow(plan, row, { ...money, row: firstRow + index });
      if (blank) return { kind: 'blank' };
      const faults = [...errorCells(plan, given[index] ?? [], firstRow + index), ...unread];
      if (faults.length === 0) return { kind: 'account', account };
      return { kind: 'error', error: cellError('#VALUE!', rowFaultText(faults)), name: account.fields.name };
    }),
  };
}

/** The accounts of a table: what it says as a book. */
export function accountsOf(table: AccountTable): Account[] {
  return table.rows.flatMap((row) => (row.kind === 'account' ? [row.account] : []));
}

/** `#N/A` naming the fields where no header carries any of them: a function cannot do without one. */
export function requireAnyOf(
  table: AccountTable,
  fields: readonly FieldKey[],
  purpose: { en: string; zh: string },
): void {
  if (readColumns(table.plan).some(({ field }) => fields.includes(field))) return;
  const list = fields.slice(0, SHOWN).map(bothNames);
  if (fields.length > SHOWN) list.push('…');
  throw cellError(
    '#N/A',
    fields.length === 1
      ? say({
          en: `${purpose.en} needs a column ${list[0]}; no header carries it. Add it, or mend the header.`,
          'zh-CN': `${purpose.zh}需要一列 ${list[0]}，现有表头中没有。请添加该列或更正表头。`,
        })
      : say({
          en: `${purpose.en} needs at least one of these columns and no header carries any: ${list.join('; ')}. Add one, or mend the headers.`,
          'zh-CN': `${purpose.zh}至少需要以下一列，而现有表头都没有：${list.join('；')}。请添加或更正表头。`,
        }),
  );
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
