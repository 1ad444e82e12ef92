import type { Account } from '../../../../core/account/account.ts';
import type { Playbook } from '../../../../core/playbook/schema.ts';
import { inTurns } from '../../../book-flow/in-turns.ts';

/** What is looked at of each account, and what is made of both looks. */
export interface TrialSettings<Look, Effect> {
  looking(all: readonly Account[], by: Playbook): (one: Account) => Look;
  compare(before: readonly Look[], after: readonly Look[]): Effect;
  clock(): number;
  /** Accounts that are enough to look at; all of them where nothing is said. */
  readonly most?: number;
}

/** Tries playbooks out on a book, in turns that leave the page free; what is stopped gives no result. */
export function bookTrial<Look, Effect>(settings: TrialSettings<Look, Effect>) {
  const { looking, compare, clock, most } = settings;
  let before: { readonly of: readonly Account[]; readonly by: Playbook; readonly looks: Look[] } | undefined;
  let turn = 0;

  function lookAtAll(all: readonly Account[], by: Playbook, mine: number): Promise<Look[] | undefined> {
    const stopped = () => mine !== turn;
    return inTurns(all.slice(0, most), looking(all, by), { clock, told: () => undefined, stopped });
  }

  async function on(all: readonly Account[], inUse: Playbook, next: Playbook): Promise<Effect | undefined> {
    const mine = turn;
    if (before?.of !== all || before.by !== inUse) {
      const looks = await lookAtAll(all, inUse, mine);
      if (looks === undefined) return undefined;
      before = { of: all, by: inUse, looks };
    }
    const { looks } = before;
    const after = await lookAtAll(all, next, mine);
    return after === undefined || mine !== turn ? undefined : compare(looks, after);
  }

  return {
    on,
    stop: () => {
      turn += 1;
    },
  };
}
