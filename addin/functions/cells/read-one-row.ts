import type { Account } from '../../../core/account/account.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';
import { cellError } from './cell-error.ts';
import { readTable } from './read-table.ts';
import { say } from './words.ts';

/**
 * The account of a parameter that takes one row below the headers.
 *
 * @returns `undefined` for a wholly blank row.
 */
export function readOneRow(
  parameter: string,
  headers: unknown,
  row: unknown,
  playbook: Playbook,
): Account | undefined {
  const { rows } = readTable(headers, row, playbook);
  const [only] = rows;
  if (only === undefined || rows.length > 1) {
    throw cellError(
      '#VALUE!',
      say({
        en: `${parameter}: ${rows.length} rows. Give the one row of the account.`,
        'zh-CN': `${parameter}：有 ${rows.length} 行。请只给该客户的一行。`,
      }),
    );
  }
  switch (only.kind) {
    case 'account':
      return only.account;
    case 'blank':
      return undefined;
    case 'error': {
      const { code, message } = only.error;
      throw cellError(code, `${parameter}: ${message}`);
    }
  }
}
