import ical from 'ical-generator';
import type { Action } from '../../core/actions/action.ts';
import { actorLine } from '../../core/panel/actor-line.ts';
import { alsoSettled } from '../../core/panel/also-settled.ts';
import type { Words } from '../../core/panel/words.ts';

/** One action for a calendar, with the account that it is about. */
export interface CalendarEntry {
  /** Key of the account; with the action's id it names the entry, so that a second import changes it and adds none. */
  readonly key: string;
  readonly account: string;
  readonly action: Action;
}

/**
 * The actions with a due day as a calendar file, one entry each: at its moment for a norm in hours, else for the whole day.
 *
 * @param now When the file is written.
 */
export function calendarFile(entries: readonly CalendarEntry[], words: Words, now: Date): string {
  const calendar = ical({ prodId: { company: 'KAM Sidecar', product: 'KAM Sidecar' }, name: 'KAM Sidecar' });
  for (const { key, account, action } of entries) {
    if (action.due === undefined) continue;
    const moment = action.duty?.dueInstant;
    calendar.createEvent({
      // Which of several suggestions leads may change from day to day; what they come to does not.
      id: `${key} ${action.near ?? action.id}`,
      stamp: now,
      ...(moment === undefined
        ? { start: new Date(`${action.due}T00:00:00Z`), allDay: true }
        : { start: new Date(moment), end: new Date(moment) }),
      summary: `${account}: ${words.message(action.title)}`,
      description: words.sentences(
        [words.message(action.why), alsoSettled(action, words), actorLine(action.duty, words)].flatMap(
          (part) => part ?? [],
        ),
      ),
    });
  }
  return calendar.toString();
}
