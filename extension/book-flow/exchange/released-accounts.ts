import type { Secrecy } from '../../../core/account/care-record.ts';
import { withParts } from '../../../core/actions/merge-near.ts';
import { partsOf } from '../../../core/actions/parts-of.ts';
import { assess } from '../../../core/assessment/assess.ts';
import type { Book } from '../../../core/assessment/book.ts';
import type { ExportAccount } from '../../../core/exchange/export/export-account.ts';
import { releaseAccount, releaseEntry } from '../../../core/exchange/release/release-account.ts';
import { addUp, type Withheld } from '../../../core/exchange/release/withheld.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';
import type { BookAccount } from '../book-account.ts';
import { entryOf } from './stored-entry.ts';

export interface ReleaseSetting {
  readonly level: Secrecy;
  readonly playbook: Playbook;
  readonly book: Book | undefined;
  /** ISO day. */
  readonly today: string;
}

/**
 * Accounts as they may go out up to a level, and what was left out of them. Where something was, all figures are worked
 * out anew from what is left, so that none of them tells of it.
 */
export function releasedAccounts(
  rows: readonly BookAccount[],
  setting: ReleaseSetting,
): { readonly accounts: readonly ExportAccount[]; readonly withheld: Withheld } {
  const released = rows.map((row) => releasedRow(row, setting));
  return {
    accounts: released.flatMap(({ one }) => one ?? []),
    withheld: addUp(released.map(({ withheld }) => withheld)),
  };
}

function releasedRow(
  { stored, account, assessment, band, open = [], next }: BookAccount,
  { level, playbook, book, today }: ReleaseSetting,
): { readonly one: ExportAccount | undefined; readonly withheld: Withheld } {
  const { secrecy } = playbook.care;
  const { value, withheld } = releaseAccount(account, level, secrecy);
  const { value: entry } = releaseEntry(entryOf(stored), level, secrecy);
  if (value === undefined || entry === undefined) return { one: undefined, withheld };
  if (value === account) return { one: { entry, account, assessment, band, next }, withheld };
  const anew = assess(value, { playbook, asOf: today, raised: stored.raised, book });
  const ids = new Set(open.flatMap(partsOf).map(({ id }) => id));
  const [first] = anew.actions.flatMap((action) => withParts(action, ({ id }) => ids.has(id)));
  return { one: { entry, account: value, assessment: anew, band, next: first }, withheld };
}
