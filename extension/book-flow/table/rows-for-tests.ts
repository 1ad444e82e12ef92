import type { AccountFields } from '../../../core/account/account.ts';
import { wordsOf } from '../../../core/panel/words.ts';
import { defaultPlaybook } from '../../../core/playbook/default-playbook.ts';
import { assessAccount } from '../assess-account.ts';
import type { BookAccount } from '../book-account.ts';
import type { ColumnSetting } from './column.ts';

export const SETTING: ColumnSetting = {
  words: wordsOf('en', 'CNY', '2026-11-20'),
  playbook: defaultPlaybook,
};

/** An account of a test's own, assessed alone. */
export function rowOf(fields: AccountFields): BookAccount {
  const name = fields.name ?? '';
  return assessAccount(
    { key: `typed:${name}`, kind: 'typed', name, read: [], typed: [], seen: '2026-11-20T08:00:00Z' },
    { fields },
    { playbook: defaultPlaybook, today: '2026-11-20', book: undefined, remembered: new Map() },
  );
}
