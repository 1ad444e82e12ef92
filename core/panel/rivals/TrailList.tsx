import type { Action } from '../../actions/action.ts';
import type { ScoreboardItem } from '../../competition/scoreboard.ts';
import { usePanel } from '../panel-context.ts';
import { panelText } from '../panel-text.ts';
import { ratingText } from './rating-text.ts';

export interface TrailListProps {
  readonly items: readonly ScoreboardItem[];
  readonly actions: readonly Action[];
}

/** The items on which we stand far behind, the weightiest first, each with what is suggested about it. */
export function TrailList({ items, actions }: TrailListProps) {
  const { words } = usePanel();
  const behind = items
    .flatMap((item) => (item.trail === undefined ? [] : [{ ...item, loss: item.trail * item.weight }]))
    .sort((a, b) => b.loss - a.loss);
  if (behind.length === 0) return null;
  return (
    <>
      <h3>{words.say(ratingText.trails)}</h3>
      <ul class="kam-plain">
        {behind.map(({ id, label, trail, bestRival = '' }) => {
          const action = aboutItem(actions, id);
          return (
            <li key={id}>
              <b>{words.say(label)}</b>{' '}
              <span class="kam-sub">
                {words.say(panelText.trailBy, { points: words.points(trail as number), rival: bestRival })}
              </span>
              {action && (
                <p class="kam-why">
                  {[
                    words.message(action.title),
                    ...(action.due === undefined
                      ? []
                      : [words.say(panelText.dueBy, { date: words.date(action.due) })]),
                  ].join(' · ')}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The suggestion that was made of an item, alone or as a part of another. */
function aboutItem(actions: readonly Action[], item: string): Action | undefined {
  return actions
    .flatMap((action) => [...(action.parts ?? []), action])
    .find(({ id, rule, facts }) => facts.trail !== undefined && id === `${rule}: ${item}`);
}
