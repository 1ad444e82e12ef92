import { useEffect, useMemo, useRef } from 'preact/hooks';
import { AsOf } from '../../../../core/panel/agenda/AsOf.tsx';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { BookAccount } from '../../../book-flow/book-account.ts';
import { readSubject } from '../../../panel-flow/shown-account.ts';
import { AssessedSubject } from '../../sidepanel/AssessedSubject.tsx';
import type { BookProps } from '../book-props.ts';
import { DeleteThis } from '../exchange/DeleteThis.tsx';
import { AccountBar } from './AccountBar.tsx';
import { accountText } from './account-text.ts';
import { useOpenedAccount } from './use-opened-account.ts';

export interface AccountAsideProps extends BookProps {
  readonly row: BookAccount;
  /** Keys of the accounts in the order of the table. */
  readonly order: readonly string[];
  /** Whether it was opened by a key, so that the focus goes to it. */
  readonly takesFocus: boolean;
  onClose(): void;
}

/** One account beside the table, as the sidebar shows it. */
export function AccountAside({ row, order, takesFocus, onClose, ...book }: AccountAsideProps) {
  const { words } = usePanel();
  const { session, keeper, trouble, language } = book;
  const aside = useRef<HTMLElement>(null);
  const opened = useOpenedAccount(row, session, keeper);
  const { stored, account, assessment } = row;
  const playbook = session.playbook.value;
  const shown = useMemo(
    () => ({ ...readSubject({ stored }, playbook), account, assessment }),
    [stored, account, assessment, playbook],
  );
  const there = opened !== undefined;
  useEffect(() => {
    if (there && takesFocus) aside.current?.querySelector<HTMLElement>('h1')?.focus();
  }, [there, takesFocus]);
  return (
    <aside
      ref={aside}
      class="book-aside"
      aria-label={words.say(accountText.opened)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <AccountBar
        url={stored.url}
        at={order.indexOf(stored.key)}
        order={order}
        onTurn={(key) => (session.chosen.value = key)}
        onClose={onClose}
      />
      {opened && (
        <AssessedSubject
          key={stored.key}
          page
          language={language.value}
          playbook={session.playbook.value}
          subject={opened.subject}
          shown={shown}
          book={session.book.value}
          session={opened.session}
          keeper={keeper}
          trouble={trouble.value}
          lead={undefined}
          beneathActions={
            <AsOf
              day={session.today()}
              onDay={(day) => {
                session.asOf.value = day;
              }}
            />
          }
          onModel={() => {
            location.hash = 'model';
          }}
        />
      )}
      {stored.kind !== 'sample' && (
        <DeleteThis key={stored.key} session={session} keeper={keeper} account={stored} onDeleted={onClose} />
      )}
    </aside>
  );
}
