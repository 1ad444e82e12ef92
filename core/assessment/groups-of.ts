import type { Account } from '../account/account.ts';
import { withEvents } from '../care/with-events.ts';
import { ambiguousParent, notCompared, parentLoop } from './group-notices.ts';
import type { Notice } from './notices.ts';
import { parentIndex } from './parent-index.ts';
import { rollUp, type SumOf, unlikeYears } from './roll-up.ts';
import { type Top, topmost } from './topmost.ts';

/** Accounts that belong to one parent, and what they are together. */
export interface AccountGroup {
  /** The name of the topmost parent: its own where it is an account of the book, else as the members write it. */
  readonly name: string;
  /** The topmost parent's own record, where it is in the book; it is a member, too. */
  readonly parent: Account | undefined;
  /** The parent first, then the others in the order of the book. */
  readonly members: readonly Account[];
  /** The group as one account, to be assessed like any other. */
  readonly account: Account;
  /** Over how many members each summed field was summed. */
  readonly sums: Readonly<Partial<Record<string, SumOf>>>;
  readonly notices: readonly Notice[];
}

export interface Groups {
  /** In the order in which their first member stands in the book. */
  readonly groups: readonly AccountGroup[];
  /** Parents that could not be told; those accounts are in no group. */
  readonly notices: readonly Notice[];
}

/**
 * The groups of a book: accounts whose chains of parents end at the same one. An account without a parent that is
 * nobody's parent is in no group.
 *
 * @param asOf ISO day up to which recorded events count; without it all do.
 * @see METHODS section 1: accounts with a parent roll up to a group.
 */
export function groupsOf(accounts: readonly Account[], asOf?: string): Groups {
  const parentOf = parentIndex(accounts);
  const tops = topmost(accounts, parentOf);
  const byTop = new Map<Account | string, { top: Top; members: Account[] }>();
  const loops = new Map<readonly Account[], Account[]>();
  for (const [account, top] of inOrder(accounts, tops)) {
    if (top.kind === 'loop') {
      const below = loops.get(top.loop) ?? [];
      loops.set(top.loop, top.loop.includes(account) ? below : [...below, account]);
      continue;
    }
    const key = top.kind === 'account' ? top.account : top.key;
    const group = byTop.get(key);
    if (group === undefined) byTop.set(key, { top, members: [account] });
    else group.members.push(account);
  }
  const placeOf = new Map(accounts.map((account, at) => [account, at]));
  return {
    groups: [...byTop.values()].flatMap(({ top, members }) => groupOf(top, members, asOf)),
    notices: [
      ...[...loops].map(([loop, below]) => parentLoop(loop, below, placeOf)),
      ...ambiguousParent(
        accounts.filter((account) => {
          const parent = parentOf(account);
          return parent.kind === 'text' && parent.ambiguous;
        }),
      ),
    ],
  };
}

function* inOrder(
  accounts: readonly Account[],
  tops: ReadonlyMap<Account, Top>,
): Generator<readonly [Account, Top]> {
  for (const account of accounts) {
    const top = tops.get(account);
    if (top !== undefined) yield [account, top];
  }
}

function groupOf(top: Top, members: readonly Account[], asOf: string | undefined): readonly AccountGroup[] {
  if (top.kind === 'loop') return [];
  const parent = top.kind === 'account' ? top.account : undefined;
  if (parent !== undefined && members.length === 1) return [];
  const name =
    top.kind === 'text'
      ? top.text
      : (parent?.fields.name ?? members.find((one) => one !== parent)?.fields.parent ?? '');
  const ordered = parent === undefined ? members : [parent, ...members.filter((one) => one !== parent)];
  // A complaint that only an event tells of counts in the sum, too.
  const told = ordered.map((one) => withEvents(one, asOf));
  const { account, sums } = rollUp(told, name, parent && told[0]);
  return [
    { name, parent, members: ordered, account, sums, notices: unlikeYears(told) ? [notCompared()] : [] },
  ];
}
