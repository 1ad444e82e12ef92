import type { Account } from '../../../core/account/account.ts';
import { accountFromRow } from '../../../core/account/account-from-row.ts';
import type { FieldKey } from '../../../core/account/field.ts';
import { type HeaderPlan, readColumns } from '../../../core/account/match-headers.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';
import { type CellError, cellError } from './cell-error.ts';
import { readCells } from './read-cells.ts';
import { rowFaultText } from './row-fault-text.ts';
import { MOST_ACCOUNTS, tooManyRows } from './too-many-rows.ts';
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
 * What spoils the whole table is thrown: widths that differ, two columns for one number, no header row, more rows
 * than can be answered in time. What
 * spoils one row stays with that row, and the others still compute.
 */
export function readTable(headers: unknown, rows: unknown, playbook: Playbook, firstRow = 1): AccountTable {
  const { plan, cells, errorsAt } = readCells(headers, rows, firstRow);
  if (cells.length > MOST_ACCOUNTS) throw tooManyRows(cells.length);
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
      const faults = [...errorsAt(index), ...unread];
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
  table: Pick<AccountTable, 'plan'>,
  fields: readonly FieldKey[],
  purpose: { en: string; zh: string },
): void {
  if (readColumns(table.plan).some(({ field }) => fields.includes(field))) return;
  const list = fields.slice(0, SHOWN).map(bothNames);
  const more = fields.length > SHOWN;
  throw cellError(
    '#N/A',
    fields.length === 1
      ? say({
          en: `${purpose.en} needs a column ${list[0]}; no header carries it. Add it, or mend the header.`,
          'zh-CN': `${purpose.zh}需要一列 ${list[0]}，现有表头中没有。请添加该列或更正表头。`,
        })
      : say({
          en: `${purpose.en} needs at least one of these columns and no header carries any: ${list.join('; ')}${more ? '; …' : ''}. Add one, or mend the headers.`,
          'zh-CN': `${purpose.zh}至少需要以下一列，而现有表头都没有：${list.join('；')}${more ? '……' : '。'}请添加或更正表头。`,
        }),
  );
}
