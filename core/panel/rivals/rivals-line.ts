import type { ScoreboardResult } from '../../competition/scoreboard.ts';
import { lowered } from '../lowered.ts';
import { panelText } from '../panel-text.ts';
import type { Words } from '../words.ts';

/** Most items named in the line; the rest is counted by opening it. */
const NAMED = 2;

/** The scoreboard in one line: `7.1 against 6.4 and 5.2 · we trail in price`. */
export function rivalsLine({ providers, items }: ScoreboardResult, words: Words): string {
  const us = providers.find((provider) => provider.us);
  const theirs = providers.filter((provider) => !provider.us && provider.total !== undefined);
  if (us?.total === undefined) return words.say(panelText.notRated);
  const ours = words.points(us.total);
  if (theirs.length === 0) return words.say(panelText.aloneRated, { ours });
  const totals = words.say(panelText.against, {
    ours,
    theirs: words.list(theirs.map(({ total }) => words.points(total as number))),
  });
  const behind = items.filter((entry) => entry.trail !== undefined);
  const trail =
    behind.length === 0
      ? words.say(panelText.trailNowhere)
      : words.say(panelText.trailIn, {
          items: words.list(behind.slice(0, NAMED).map((entry) => lowered(words.say(entry.label)))),
        });
  return `${totals} · ${trail}`;
}
