import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Account } from '../../../core/account/account.ts';
import { type ActionEffect, actionEffect, suggesting } from '../../../core/assessment/action-effect.ts';
import {
  type Judged,
  judge,
  judging,
  type PlaybookEffect,
  playbookEffect,
} from '../../../core/assessment/playbook-effect.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';
import { readRows } from '../../functions/findings/table-read.ts';
import { nextTurn } from '../next-turn.ts';
import type { PaneSession } from '../pane-session.ts';
import { accountsIn } from '../reading/book-in-table.ts';
import type { ReadingState } from '../reading/reading-state.ts';

/** Accounts that are compared at once; what a change does to them is there while it is typed. */
const AT_ONCE = 2000;
/** Accounts whose actions are compared: a whole assessment takes many times what a class does. */
const SUGGESTED = 100;
/** Accounts judged between two turns of the pane. */
const STEP = 500;

export interface TableEffect {
  /** What the draft does to all rows that were read; to the first of them until those are compared. */
  readonly effect: ReadonlySignal<PlaybookEffect | undefined>;
  /** What the draft suggests otherwise for the first rows. */
  readonly actions: ReadonlySignal<ActionEffect | undefined>;
  /** Whether it stands on a part of the table alone. */
  readonly partly: ReadonlySignal<boolean>;
  /** How far the comparison of all rows is, 0 to 1; undefined while none runs. */
  readonly share: ReadonlySignal<number | undefined>;
}

interface Compared {
  readonly read: ReadingState;
  readonly draft: Playbook;
  readonly effect: PlaybookEffect;
}

/** What a playbook that is being edited would do to the table at hand. `draft` is undefined while it is faulty. */
export function tableEffect(pane: PaneSession, draft: ReadonlySignal<Playbook | undefined>): TableEffect {
  const share = signal<number | undefined>(undefined);
  const whole = signal<Compared | undefined>(undefined);
  // A reading that is under way grows row by row: what it shows first is enough until it ends.
  const read = computed(() => {
    const now = pane.reading.read.value;
    return now?.state === 'reading' && now.rows.length < Math.min(AT_ONCE, now.table.rowCount)
      ? undefined
      : now;
  });
  const few = computed(() => read.value && firstRows(read.value));
  const before = computed(() => (few.value ? judge(accountsIn(few.value), pane.playbook) : []));
  const first = computed(() => {
    const next = draft.value;
    const pair = few.value && next && bothWays(few.value, pane.playbook, next);
    return pair && next && playbookEffect(before.value, judge(pair[1], next));
  });
  const suggestedNow = computed(() => few.value && suggested(accountsIn(few.value), pane.playbook));
  const actions = computed(() => {
    const next = draft.value;
    if (few.value === undefined || suggestedNow.value === undefined) return undefined;
    if (next === undefined || next === pane.playbook) return undefined;
    const pair = bothWays(few.value, pane.playbook, next);
    return pair && actionEffect(suggestedNow.value, suggested(pair[1], next));
  });
  const suggested = (accounts: readonly Account[], by: Playbook) =>
    accounts.slice(0, SUGGESTED).map(suggesting(accounts, by, pane.today()));
  const fitting = computed(() => {
    const held = whole.value;
    return held !== undefined && held.read === read.value && held.draft === draft.value ? held : undefined;
  });

  let run = 0;
  effect(() => {
    const [now, next, inUse] = [read.value, draft.value, pane.playbook];
    run += 1;
    share.value = undefined;
    if (now === undefined || now.state === 'reading' || now.rows.length <= AT_ONCE) return;
    if (next === undefined || next === inUse) return;
    void compare(now, next, inUse, run);
  });
  async function compare(now: ReadingState, next: Playbook, inUse: Playbook, mine: number): Promise<void> {
    await nextTurn();
    const pair = mine === run ? bothWays(now, inUse, next) : undefined;
    if (pair === undefined) return;
    const total = 2 * pair[0].length;
    const judged: Judged[][] = [];
    for (const [accounts, playbook] of [
      [pair[0], inUse],
      [pair[1], next],
    ] as const) {
      const judgeOne = judging(accounts, playbook);
      const part: Judged[] = [];
      while (part.length < accounts.length) {
        part.push(...accounts.slice(part.length, part.length + STEP).map(judgeOne));
        share.value = ((judged[0]?.length ?? 0) + part.length) / total;
        await nextTurn();
        if (mine !== run) return;
      }
      judged.push(part);
    }
    share.value = undefined;
    whole.value = { read: now, draft: next, effect: playbookEffect(judged[0] ?? [], judged[1] ?? []) };
  }

  return {
    effect: computed(() => fitting.value?.effect ?? first.value),
    actions,
    partly: computed(() => {
      const now = read.value;
      if (now === undefined) return false;
      const seen = fitting.value === undefined ? Math.min(AT_ONCE, now.rows.length) : now.rows.length;
      return seen < now.table.rowCount;
    }),
    share,
  };
}

/** The accounts as both playbooks read them; undefined where they cannot be compared row by row. */
function bothWays(
  read: ReadingState,
  inUse: Playbook,
  next: Playbook,
): readonly [readonly Account[], readonly Account[]] | undefined {
  const before = accountsIn(read);
  if (before.length === 0) return undefined;
  if (next.currency === inUse.currency && next.rates === inUse.rates) return [before, before];
  const after = accountsIn({ ...read, ...readRows(read.plan, read.cells, next) });
  // Rates of its own may make another table of it: then row no longer answers to row.
  return after.length === before.length ? [before, after] : undefined;
}

function firstRows(read: ReadingState): ReadingState {
  return { ...read, cells: read.cells.slice(0, AT_ONCE), rows: read.rows.slice(0, AT_ONCE) };
}
