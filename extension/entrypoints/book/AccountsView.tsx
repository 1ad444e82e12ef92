import { useRef, useState } from 'preact/hooks';
import { classNames } from '../../../core/panel/class-name.ts';
import { AccountAside } from './account/AccountAside.tsx';
import type { BookProps } from './book-props.ts';
import { NoAccounts } from './NoAccounts.tsx';
import { Pictures } from './pictures/Pictures.tsx';
import { AccountsTable } from './table/AccountsTable.tsx';

/** All accounts: pictures above, the table below, the account that is looked at beside them. */
export function AccountsView(props: BookProps) {
  const { session, table, language } = props;
  const ground = useRef<HTMLDivElement>(null);
  const [takesFocus, setTakesFocus] = useState(false);
  const accounts = session.accounts.value;
  if (session.progress.value === undefined && accounts.length === 0)
    return <NoAccounts language={language.value} session={session} />;
  const chosen = session.chosen.value;
  const row = chosen === undefined ? undefined : accounts.find(({ stored }) => stored.key === chosen);
  const open = (key: string, byKey: boolean) => {
    setTakesFocus(byKey);
    session.chosen.value = key;
  };
  const close = () => {
    session.chosen.value = undefined;
    ground.current?.querySelector<HTMLElement>('[data-stop][tabindex="0"]')?.focus();
  };
  return (
    <div ref={ground} class={classNames('book-accounts', row !== undefined && 'book-opened')}>
      <div class="book-beside">
        <div class="book-pictures">{accounts.length > 0 && <Pictures {...props} />}</div>
        <AccountsTable session={session} table={table} onOpen={open} />
      </div>
      {row && (
        <AccountAside
          {...props}
          row={row}
          order={table.order.value}
          takesFocus={takesFocus}
          onClose={close}
        />
      )}
    </div>
  );
}
