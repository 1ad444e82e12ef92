import type { CareEvent } from '../account/care-event.ts';
import type { Playbook } from '../playbook/schema.ts';
import { byDue } from './by-due.ts';
import type { Duty } from './duty.ts';
import { dutyState } from './duty-state.ts';
import { hoursAfter, type Moment, momentOf, wholeDay } from './moment.ts';
import { type MonthlyContext, monthlyDuties } from './monthly-duties.ts';
import { type Norm, normDue } from './norm-due.ts';
import type { WorkCalendar } from './work-calendar.ts';

export interface DutyContext extends Omit<MonthlyContext, 'now'> {
  readonly policy: Playbook['care'];
  readonly calendar: WorkCalendar;
  /** ISO moment with its offset, or ISO day where the hour is not known. */
  readonly now: string;
  /** IANA name; without it days are told by the offsets of the events. */
  readonly zone?: string | undefined;
}

const PROMISED = { en: 'Keep the promise', 'zh-CN': '兑现承诺' } as const;

/**
 * Everything that norms, promises and the month ask for, done or not; the earliest due first.
 * An event whose time cannot be read raises none.
 *
 * @see METHODS 7.1.
 */
export function duties(events: readonly CareEvent[], context: DutyContext): readonly Duty[] {
  const now = momentOf(context.now);
  if (now === undefined) return [];
  const followed = events.flatMap((event) => [
    ...context.policy.norms
      .filter((norm) => norm.on === event.kind && (norm.formal !== true || event.formal === true))
      .filter(({ tiers }) => tiers === undefined || tiers.some((tier) => tier === context.tier))
      .flatMap((norm) => afterNorm(norm, event, now, context)),
    ...promised(event, now),
  ]);
  return [...followed, ...monthlyDuties(events, { ...context, now })].sort(byDue);
}

function afterNorm(norm: Norm, event: CareEvent, now: Moment, { calendar, zone }: DutyContext): Duty[] {
  const at = momentOf(event.at);
  if (at === undefined) return [];
  // What follows a visit cannot be due before the visit took place.
  if (norm.within >= 0 && at.day > now.day) return [];
  // A visit that is under way can no longer be announced.
  if (norm.within < 0 && at.day <= now.day && event.done?.[norm.event] === undefined) return [];
  const { due, uncovered } = dueOf(norm, event.at, at, calendar, zone);
  return [
    {
      id: `${norm.event} ${event.id}`,
      norm: norm.event,
      label: norm.label,
      actor: norm.who,
      event,
      logs: undefined,
      due: due.day,
      dueInstant: due.instant,
      dueTime: due.time,
      uncovered,
      ...dutyState(due, event.done?.[norm.event], now),
    },
  ];
}

function dueOf(norm: Norm, text: string, at: Moment, calendar: WorkCalendar, zone: string | undefined) {
  const due = norm.clock === 'hours' ? hoursAfter(text, norm.within, zone) : undefined;
  if (due !== undefined) return { due, uncovered: [] };
  const { day, uncovered } = normDue(norm, at.day, calendar);
  return { due: wholeDay(day), uncovered };
}

function promised(event: CareEvent, now: Moment): Duty[] {
  if (event.kind !== 'commitment' || event.due === undefined) return [];
  const due = momentOf(event.due);
  if (due === undefined) return [];
  return [
    {
      id: `commitment ${event.id}`,
      norm: 'commitment',
      label: PROMISED,
      actor: undefined,
      event,
      logs: undefined,
      due: due.day,
      dueInstant: due.instant,
      dueTime: due.time,
      uncovered: [],
      ...dutyState(due, event.done?.commitment, now),
    },
  ];
}
