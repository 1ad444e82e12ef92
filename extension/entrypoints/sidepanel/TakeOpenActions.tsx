import type { Action } from '../../../core/actions/action.ts';
import { usePanel } from '../../../core/panel/panel-context.ts';
import { actionLine } from '../../panel-flow/action-line.ts';
import { TakeActions } from './TakeActions.tsx';

export interface TakeOpenActionsProps {
  /** Key and name of the account. */
  readonly record: string;
  readonly account: string;
  /** Neither done, snoozed nor dismissed. */
  readonly actions: readonly Action[];
}

/** Takes along what is to be done at one account; nothing where nothing is. */
export function TakeOpenActions({ record, account, actions }: TakeOpenActionsProps) {
  const { words, today = '' } = usePanel();
  // A question stands on its own card, unless nothing else is to be done.
  const todo = actions.filter(({ asks }) => asks === undefined);
  const taken = todo.length === 0 ? actions : todo;
  if (taken.length === 0) return null;
  return (
    <div class="kam-buttons">
      <TakeActions
        entries={taken.map((action) => ({ key: record, account, action }))}
        text={[account, ...taken.map((action) => actionLine(action, words))].join('\n')}
        file={`kam-${account}-${today}`}
        at={() => new Date()}
      />
    </div>
  );
}
