import { useEffect, useState } from 'preact/hooks';
import type { Account } from '../../../core/account/account.ts';
import type { Book } from '../../../core/assessment/book.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';
import { bookAround } from '../../panel-flow/book-around.ts';
import type { BookAccounts } from '../../panel-flow/neighbours.ts';

/** The book around the account in front: undefined at first, so that nobody waits for it. */
export function useBookAround(
  others: BookAccounts,
  key: string,
  account: Account,
  playbook: Playbook,
): Book | undefined {
  const [around, setAround] = useState<{ readonly by: Playbook; readonly book: Book | undefined }>();
  useEffect(() => {
    if (others === undefined) return undefined;
    const later = setTimeout(() =>
      setAround({ by: playbook, book: bookAround(others, key, account, playbook) }),
    );
    return () => clearTimeout(later);
  }, [others, key, account, playbook]);
  // Of another model nothing may be said by this one.
  return around?.by === playbook ? around.book : undefined;
}
