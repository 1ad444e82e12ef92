import type { Action } from '../../../core/actions/action.ts';
import type { RememberedAction } from '../../../core/actions/remembered-action.ts';
import type { Keeper } from '../../panel-flow/keeper.ts';
import { panelSession } from '../../panel-flow/panel-session.ts';
import { sampleAccounts } from '../../panel-flow/sample-accounts.ts';
import type { BookAccount } from '../book-account.ts';
import type { BookSession } from '../book-session.ts';

/** Does with an action of any account what the sidebar does beside its page, and lets the book know. */
export async function actOn(
  { stored }: BookAccount,
  action: Action,
  word: Pick<RememberedAction, 'state' | 'until' | 'reason'>,
  book: BookSession,
  keeper: Keeper,
): Promise<void> {
  const panel = panelSession(keeper, book.now);
  const sample = sampleAccounts(book.today()).find(({ id }) => stored.key === `sample:${id}`);
  if (stored.kind === 'sample' && sample !== undefined) await panel.openSample(sample);
  else await panel.openKept(stored);
  panel.act(action, word);
  const screen = panel.screen.peek();
  if (screen.kind === 'account') book.replace(screen.subject.stored, panel.remembered.peek());
}
