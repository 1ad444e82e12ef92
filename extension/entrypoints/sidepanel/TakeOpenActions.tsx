import type { ComponentChildren } from 'preact';
import type { Secrecy } from '../../../core/account/care-record.ts';
import type { Action } from '../../../core/actions/action.ts';
import { usePanel } from '../../../core/panel/panel-context.ts';
import { actionLine } from '../../panel-flow/action-line.ts';
import type { ReleasedActions } from '../../panel-flow/released-actions.ts';
import { TakeActions } from './TakeActions.tsx';
import { useExportLevel } from './use-export-level.ts';

export interface TakeOpenActionsProps {
  /** Key and name of the account. */
  readonly record: string;
  readonly account: string;
  /** Neither done, snoozed nor dismissed. */
  readonly actions: readonly Action[];
  /** What of them may go out up to a level. */
  released(level: Secrecy): ReleasedActions;
  /** Stands beside it, even where nothing is to be done. */
  readonly children?: ComponentChildren;
}

/** Takes along what is to be done at one account; nothing where nothing is. */
export function TakeOpenActions({ record, account, actions, released, children }: TakeOpenActionsProps) {
  const { words, today = '' } = usePanel();
  const level = useExportLevel();
  const { actions: open, left } = released(level);
  // A question stands on its own card, unless nothing else is to be done.
  const todo = open.filter(({ asks }) => asks === undefined);
  const taken = todo.length === 0 ? open : todo;
  if (actions.length === 0) return <>{children}</>;
  return (
    <div class="kam-buttons">
      <TakeActions
        entries={taken.map((action) => ({ key: record, account, action }))}
        text={[account, ...taken.map((action) => actionLine(action, words))].join('\n')}
        file={`kam-${account}-${today}`}
        at={() => new Date()}
        level={level}
        left={left}
      />
      {children}
    </div>
  );
}
