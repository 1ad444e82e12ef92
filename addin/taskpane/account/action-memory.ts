import { type ReadonlySignal, signal } from '@preact/signals';
import type { Action } from '../../../core/actions/action.ts';
import { partsOf } from '../../../core/actions/parts-of.ts';
import type { RememberedAction } from '../../../core/actions/remembered-action.ts';

/** What keeping actions needs of the workbook. */
export interface ActionWorkbook {
  storedActions(): Promise<readonly RememberedAction[]>;
  changeStoredActions(
    change: (before: readonly RememberedAction[]) => readonly RememberedAction[],
  ): Promise<readonly RememberedAction[]>;
}

export interface ActionMemory {
  readonly remembered: ReadonlySignal<readonly RememberedAction[]>;
  readonly load: () => Promise<void>;
  readonly act: (
    account: string,
    action: Action,
    word: Pick<RememberedAction, 'state' | 'until' | 'reason'>,
    day: string,
    at: string,
  ) => Promise<void>;
  readonly recall: (account: string, actions: readonly string[]) => Promise<void>;
}

/** A workbook keeps that many words: the oldest go first. */
const MOST = 5000;

/** What became of actions, kept in the workbook. It counts at once, and stays even if it cannot be written. */
export function actionMemory(workbook: ActionWorkbook): ActionMemory {
  const remembered = signal<readonly RememberedAction[]>([]);
  const change = async (
    next: (before: readonly RememberedAction[]) => readonly RememberedAction[],
  ): Promise<void> => {
    remembered.value = next(remembered.value);
    remembered.value = await workbook.changeStoredActions(next);
  };
  return {
    remembered,
    load: async () => {
      remembered.value = await workbook.storedActions();
    },
    act: (account, action, word, day, at) => {
      const all = partsOf(action).map(
        ({ id, rule, facts }): RememberedAction => ({ account, action: id, rule, facts, day, at, ...word }),
      );
      const ids = all.map((one) => one.action);
      return change((before) =>
        [...before.filter((other) => !isOf(other, account, ids)), ...all].slice(-MOST),
      );
    },
    recall: (account, actions) => change((before) => before.filter((one) => !isOf(one, account, actions))),
  };
}

function isOf(one: RememberedAction, account: string, actions: readonly string[]): boolean {
  return one.account === account && actions.includes(one.action);
}
