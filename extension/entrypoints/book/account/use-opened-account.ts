import { useEffect, useMemo, useState } from 'preact/hooks';
import type { BookAccount } from '../../../book-flow/book-account.ts';
import type { BookSession } from '../../../book-flow/book-session.ts';
import type { Keeper } from '../../../panel-flow/keeper.ts';
import { type PanelSession, panelSession } from '../../../panel-flow/panel-session.ts';
import { sampleAccounts } from '../../../panel-flow/sample-accounts.ts';
import type { Subject } from '../../../panel-flow/screen.ts';

export interface OpenedAccount {
  readonly subject: Subject;
  readonly session: Pick<PanelSession, 'remembered' | 'type' | 'note' | 'keep' | 'at' | 'act' | 'recall'>;
}

/** What the user does with an account of the book, kept as the sidebar keeps it; the table learns of it at once. */
export function useOpenedAccount(
  row: BookAccount,
  book: BookSession,
  keeper: Keeper,
): OpenedAccount | undefined {
  const [panel] = useState(() => panelSession(keeper, book.now));
  const { key } = row.stored;
  // Another account is opened, not the same one anew.
  useEffect(() => {
    const sample = sampleAccounts(book.today()).find(({ id }) => key === `sample:${id}`);
    if (row.stored.kind === 'sample' && sample !== undefined) void panel.openSample(sample);
    else void panel.openKept(row.stored);
  }, [key, panel]);

  const session = useMemo(() => {
    const told = <A extends readonly unknown[], R>(work: (...args: A) => R) => {
      return (...args: A): R => {
        const result = work(...args);
        const screen = panel.screen.peek();
        if (screen.kind === 'account') book.replace(screen.subject.stored, panel.remembered.peek());
        return result;
      };
    };
    return {
      remembered: panel.remembered,
      type: told(panel.type),
      note: told(panel.note),
      keep: told(panel.keep),
      at: panel.at,
      act: told(panel.act),
      recall: told(panel.recall),
    };
  }, [panel, book]);

  const screen = panel.screen.value;
  if (screen.kind !== 'account' || screen.subject.stored.key !== key) return undefined;
  // What came into the book since, from another page of the extension, is shown too.
  return { subject: { ...screen.subject, stored: row.stored }, session };
}
