import type { Action } from '../actions/action.ts';
import type { Playbook } from '../playbook/schema.ts';
import { factText } from './fact-text.ts';
import { usePanel } from './panel-context.ts';
import { panelText } from './panel-text.ts';

export interface ActionReasonsProps {
  readonly action: Action;
  readonly playbook: Playbook;
}

/** Why an action is there: facts, effect, end, how it was ranked, and whose it is. */
export function ActionReasons({ action, playbook }: ActionReasonsProps) {
  const { words } = usePanel();
  const { urgency, stakeShare, certainty, priority, owner } = action;
  const facts = Object.entries(action.facts);
  const rank = words.say(panelText.rankSum, {
    urgency: words.ratio(urgency),
    stake: words.ratio(stakeShare),
    certainty: words.ratio(certainty),
    priority: words.ratio(priority),
  });
  return (
    <dl class="kam-reasons" data-rule={action.rule}>
      {facts.length > 0 && (
        <>
          <dt>{words.say(panelText.facts)}</dt>
          {facts.map(([key, value]) => (
            <dd key={key}>{factText(key, value, playbook, words)}</dd>
          ))}
        </>
      )}
      <dt>{words.say(panelText.effect)}</dt>
      <dd>{words.message(action.effect)}</dd>
      <dt>{words.say(panelText.ends)}</dt>
      <dd>{words.message(action.ends)}</dd>
      <dt>{words.say(panelText.rank)}</dt>
      <dd>{rank}</dd>
      {owner !== undefined && (
        <>
          <dt>{words.say(panelText.owner)}</dt>
          <dd>{owner}</dd>
        </>
      )}
    </dl>
  );
}
