import type { Account } from '../../../../core/account/account.ts';
import {
  type Judged,
  judging,
  type PlaybookEffect,
  playbookEffect,
} from '../../../../core/assessment/playbook-effect.ts';
import type { Playbook } from '../../../../core/playbook/schema.ts';
import { inTurns } from '../../../book-flow/in-turns.ts';

/** Tries playbooks out on a whole book, in turns that leave the page free; what is stopped gives no result. */
export function bookTrial(clock: () => number) {
  let before:
    | { readonly of: readonly Account[]; readonly by: Playbook; readonly judged: Judged[] }
    | undefined;
  let turn = 0;

  function judgeAll(all: readonly Account[], by: Playbook, mine: number): Promise<Judged[] | undefined> {
    const stopped = () => mine !== turn;
    return inTurns(all, judging(all, by), { clock, told: () => undefined, stopped });
  }

  async function on(
    all: readonly Account[],
    inUse: Playbook,
    next: Playbook,
  ): Promise<PlaybookEffect | undefined> {
    const mine = turn;
    if (before?.of !== all || before.by !== inUse) {
      const judged = await judgeAll(all, inUse, mine);
      if (judged === undefined) return undefined;
      before = { of: all, by: inUse, judged };
    }
    const { judged } = before;
    const after = await judgeAll(all, next, mine);
    return after === undefined || mine !== turn ? undefined : playbookEffect(judged, after);
  }

  return {
    on,
    stop: () => {
      turn += 1;
    },
  };
}
