import type { Action } from '../../core/actions/action.ts';
import { actorLine } from '../../core/panel/actor-line.ts';
import { alsoSettled } from '../../core/panel/also-settled.ts';
import type { Words } from '../../core/panel/words.ts';

/**
 * One action in one plain line: by when, at which account, what, why and who acts.
 *
 * @param account Left out where the lines stand under its name.
 */
export function actionLine(action: Action, words: Words, account?: string): string {
  const { due, duty, title, why } = action;
  const time = duty?.dueTime;
  const day = due === undefined ? [] : [words.date(due) + (time === undefined ? '' : ` ${time}`)];
  const where = account === undefined ? [] : [account];
  const more = [actorLine(duty, words), alsoSettled(action, words)].flatMap((part) => part ?? []);
  return `- ${[...day, ...where, words.message(title), words.message(why), ...more].join(' · ')}`;
}
