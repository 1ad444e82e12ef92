import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { BookAccount } from '../../../book-flow/book-account.ts';
import type { BookSession } from '../../../book-flow/book-session.ts';
import { needsText } from '../../../book-flow/needs/needs-text.ts';

export interface AccountCellProps {
  readonly session: Pick<BookSession, 'chosen'>;
  readonly row: BookAccount;
}

/** The account that a row is about; pressed, it opens beside the table of accounts. */
export function AccountCell({ session, row: { stored } }: AccountCellProps) {
  const { words } = usePanel();
  return (
    <th scope="row" title={stored.name}>
      <button
        type="button"
        class="kam-link book-name-link"
        aria-label={words.say(needsText.openAccount, { name: stored.name })}
        onClick={() => {
          session.chosen.value = stored.key;
          location.hash = 'accounts';
        }}
      >
        {stored.name}
      </button>
    </th>
  );
}
