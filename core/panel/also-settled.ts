import type { Action } from '../actions/action.ts';
import { partsOf } from '../actions/parts-of.ts';
import { panelText } from './panel-text.ts';
import type { Words } from './words.ts';

/** The other suggestions that an action stands for, in a sentence; undefined where it stands for itself alone. */
export function alsoSettled(action: Action, words: Words): string | undefined {
  const others = partsOf(action).slice(1);
  if (others.length === 0) return undefined;
  const titles = others.map(({ title, due }) =>
    due === undefined
      ? words.message(title)
      : words.say(panelText.titleBy, { title: words.message(title), date: words.date(due) }),
  );
  return words.say(panelText.alsoSettles, { titles: words.list(titles) });
}
