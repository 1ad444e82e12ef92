import { usePanel } from '../../../core/panel/panel-context.ts';
import { bookText } from '../../book-flow/book-text.ts';
import type { BookProps } from './book-props.ts';
import { NoAccounts } from './NoAccounts.tsx';

/** All accounts: pictures above, the table below, the account that is looked at beside it. */
export function AccountsView({ session, language }: BookProps) {
  const { words } = usePanel();
  if (session.progress.value === undefined && session.accounts.value.length === 0)
    return <NoAccounts language={language.value} session={session} />;
  return (
    <div class="book-accounts">
      <div class="book-pictures" />
      <p>
        {words.say(bookText.accounts)} {words.count(session.accounts.value.length)}
      </p>
    </div>
  );
}
