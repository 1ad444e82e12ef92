import type { CareEvent, CareKind } from '../account/care-event.ts';
import type { KeepStep } from '../account/care-record.ts';
import type { LocalText } from '../text/local-text.ts';

export type DutyState = 'done on time' | 'done late' | 'due' | 'overdue';

/** One thing that is to be done by a time: a norm after an event, a promise, a step of a plan, a contact of the month. */
export interface Duty {
  /** Its own within the account, the same on every day. */
  readonly id: string;
  /** The norm's name; `commitment` for a promise, and for a step of a plan, which is one too. */
  readonly norm: string;
  readonly label: LocalText;
  /** Who has to act, where that is said. */
  readonly actor: LocalText | undefined;
  /** What it follows; undefined for what is due by the calendar or a plan alone. */
  readonly event: CareEvent | undefined;
  /** The step of the plan to keep the account that it is, where it is one. */
  readonly step?: KeepStep;
  /** What is logged when it is done, where no event stands to be marked. */
  readonly logs: CareKind | undefined;
  /** ISO day: the last one on time. */
  readonly due: string;
  /** The last moment on time, for a norm in hours from a moment: milliseconds since 1970. */
  readonly dueInstant: number | undefined;
  /** The hour and minute of that moment on the day of `due`, `15:00`. */
  readonly dueTime: string | undefined;
  /** ISO day or moment at which it was done. */
  readonly done: string | undefined;
  readonly state: DutyState;
  /** Whole days by which it is, or was done, late; 0 on the day itself. */
  readonly daysLate: number;
  /** Years whose holidays the calendar does not know yet, on which the due day rests. */
  readonly uncovered: readonly string[];
}
