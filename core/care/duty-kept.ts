import type { AccountNotes } from '../account/account-notes.ts';
import { logEvent, markDone, noteLine } from '../account/change-notes.ts';
import type { Duty } from './duty.ts';

/**
 * The notes once a duty is done: a norm or a promise is marked on its event, a step in its plan,
 * a contact of the month is logged.
 *
 * @param at ISO moment with its offset.
 */
export function dutyKept(notes: AccountNotes, { event, step, norm, logs }: Duty, at: string): AccountNotes {
  if (step !== undefined) return noteLine(notes, 'keeping', { ...step, done: at.slice(0, 10) });
  if (event !== undefined) return markDone(notes, event, norm, at);
  return logs === undefined ? notes : logEvent(notes, { kind: logs, at });
}
