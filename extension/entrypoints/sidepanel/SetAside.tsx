import type { Action } from '../../../core/actions/action.ts';
import type { RememberedAction } from '../../../core/actions/remembered-action.ts';
import { Disclosure } from '../../../core/panel/Disclosure.tsx';
import { usePanel } from '../../../core/panel/panel-context.ts';
import { flowText } from '../../panel-flow/flow-text.ts';

export interface SetAsideProps {
  /** The actions that are not shown for now. */
  readonly actions: readonly Action[];
  readonly remembered: readonly RememberedAction[];
  onRecall(actions: readonly string[]): void;
}

/** What was done, snoozed or left out, with the way back for all and for each. */
export function SetAside({ actions, remembered, onRecall }: SetAsideProps) {
  const { words, announce } = usePanel();
  if (actions.length === 0) return null;
  const byId = new Map(remembered.map((one) => [one.action, one]));
  return (
    <div class="sidepanel-aside">
      <Disclosure
        label={words.say(flowText.oneByOne)}
        beside={
          <>
            {words.say(flowText.setAside, { count: actions.length })}{' '}
            <button type="button" class="kam-link" onClick={() => onRecall(actions.map(({ id }) => id))}>
              {words.say(flowText.showAgain)}
            </button>
          </>
        }
      >
        <ul class="kam-plain">
          {actions.map((action) => {
            const title = words.message(action.title);
            const word = byId.get(action.id);
            return (
              <li key={action.id} class="kam-row kam-between" data-aside={action.id}>
                <span>
                  {title} {word && <span class="kam-sub">{told(word)}</span>}
                </span>
                <button
                  type="button"
                  class="kam-link"
                  aria-label={words.say(flowText.showOneAgain, { title })}
                  onClick={() => {
                    onRecall([action.id]);
                    announce(words.say(flowText.backSaid, { title }));
                  }}
                >
                  {words.say(flowText.showOne)}
                </button>
              </li>
            );
          })}
        </ul>
      </Disclosure>
    </div>
  );

  function told({ state, until, reason, day }: RememberedAction): string {
    switch (state) {
      case 'done':
        return words.say(flowText.doneOn, { date: words.date(day) });
      case 'snoozed':
        return until === undefined ? '' : words.say(flowText.backOn, { date: words.date(until) });
      case 'dismissed':
        return reason === undefined
          ? words.say(flowText.leftOut)
          : words.say(flowText.leftOutFor, { reason });
    }
  }
}
