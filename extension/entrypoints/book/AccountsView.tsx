import { usePanel } from '../../../core/panel/panel-context.ts';
import type { BookSession } from '../../book-flow/book-session.ts';
import { bookText } from '../../book-flow/book-text.ts';

export interface AccountsViewProps {
  readonly session: BookSession;
}

/** All accounts: pictures above, the table below. */
export function AccountsView({ session }: AccountsViewProps) {
  const { words } = usePanel();
  return (
    <p>
      {words.say(bookText.accounts)} {words.count(session.accounts.value.length)}
    </p>
  );
}
