import type { Account } from '../account/account.ts';
import type { Parent } from './parent-index.ts';

/** Where the chain of an account's parents ends. */
export type Top =
  | { readonly kind: 'account'; readonly account: Account }
  | { readonly kind: 'text'; readonly key: string; readonly text: string }
  /** The chain runs into a loop, so it has no end. */
  | { readonly kind: 'loop'; readonly loop: readonly Account[] };

/** Follows the parents of every account to the topmost; each chain is walked once, however long it is. */
export function topmost(
  accounts: readonly Account[],
  parentOf: (account: Account) => Parent,
): ReadonlyMap<Account, Top> {
  const tops = new Map<Account, Top>();
  for (const account of accounts) {
    const path: Account[] = [];
    const placeInPath = new Map<Account, number>();
    let at = account;
    let top = tops.get(at);
    while (top === undefined) {
      const seen = placeInPath.get(at);
      if (seen !== undefined) {
        top = { kind: 'loop', loop: path.slice(seen) };
        break;
      }
      placeInPath.set(at, path.length);
      path.push(at);
      const parent = parentOf(at);
      if (parent.kind === 'account') {
        at = parent.account;
        top = tops.get(at);
      } else {
        top =
          parent.kind === 'none'
            ? { kind: 'account', account: at }
            : { kind: 'text', key: parent.key, text: parent.text };
      }
    }
    for (const one of path) tops.set(one, top);
  }
  return tops;
}
