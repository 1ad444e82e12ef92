import type { Duty } from '../care/duty.ts';
import { panelText } from './panel-text.ts';
import type { Words } from './words.ts';

/** Who has to act, in words; undefined where nobody is named. */
export function actorLine(duty: Pick<Duty, 'actor'> | undefined, words: Words): string | undefined {
  const actor = duty?.actor;
  return actor === undefined ? undefined : words.say(panelText.actor, { who: words.say(actor) });
}
