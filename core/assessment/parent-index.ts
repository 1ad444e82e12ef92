import type { Account } from '../account/account.ts';
import { sameText } from '../account/same-text.ts';

/** What an account's parent turns out to be within a book. */
export type Parent =
  | { readonly kind: 'none' }
  | { readonly kind: 'account'; readonly account: Account }
  /** Not an account of the book, or not to be told which one. */
  | { readonly kind: 'text'; readonly key: string; readonly text: string; readonly ambiguous: boolean };

/**
 * Finds the parents of the accounts of a book, by id first, then by name; case, width and blanks do not matter.
 * An account that names itself has no parent: CRMs fill it so for headquarters.
 */
export function parentIndex(accounts: readonly Account[]): (account: Account) => Parent {
  const byId = collect(accounts, ({ fields }) => fields.id);
  const byName = collect(accounts, ({ fields }) => fields.name);
  return (account) => {
    const text = account.fields.parent;
    const key = keyOf(text);
    if (text === undefined || key === undefined) return { kind: 'none' };
    const found = byId.get(key) ?? byName.get(key) ?? [];
    const others = found.filter((one) => one !== account);
    const [only] = others;
    if (only !== undefined && others.length === 1) return { kind: 'account', account: only };
    if (found.length > 0 && others.length === 0) return { kind: 'none' };
    return { kind: 'text', key, text: text.trim(), ambiguous: others.length > 1 };
  };
}

function collect(
  accounts: readonly Account[],
  read: (account: Account) => string | undefined,
): ReadonlyMap<string, readonly Account[]> {
  const found = new Map<string, Account[]>();
  for (const account of accounts) {
    const key = keyOf(read(account));
    if (key === undefined) continue;
    const same = found.get(key);
    if (same === undefined) found.set(key, [account]);
    else same.push(account);
  }
  return found;
}

/** A wrong group is worse than none, so two names are one only where they are spelt alike. */
function keyOf(text: string | undefined): string | undefined {
  const key = text === undefined ? '' : sameText(text);
  return key === '' ? undefined : key;
}
