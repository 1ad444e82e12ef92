import { describe, expect, it } from 'vitest';
import type { CareEvent } from '../account/care-event.ts';
import type { CalendarId } from '../playbook/calendars.ts';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { calendarOf } from './calendar-of.ts';
import { duties } from './duties.ts';

const policy = defaultPlaybook.care;

interface Season {
  readonly why: string;
  readonly calendar: CalendarId;
  readonly zone: string;
  /** When it happened; what is to be announced is announced for the day after. */
  readonly at: string;
  readonly next: string;
  /** By the norm's name: the last day on time, with its hour where the norm counts hours. */
  readonly due: Readonly<Record<string, string>>;
  readonly uncovered?: readonly string[];
}

const SEASONS: readonly Season[] = [
  {
    why: 'a weekend',
    calendar: 'CN',
    zone: 'Asia/Shanghai',
    at: '2026-11-20T15:00:00+08:00',
    next: '2026-11-21',
    due: {
      'visit-announced': '2026-11-20',
      'thank-you': '2026-11-22 15:00',
      'visit-record': '2026-11-23',
      'written-reply': '2026-11-24',
      complaint: '2026-11-22 15:00',
      'new-contact': '2026-11-22 15:00',
      'after-signing': '2026-11-23',
      escalation: '2026-11-20',
    },
  },
  {
    why: 'National Day',
    calendar: 'CN',
    zone: 'Asia/Shanghai',
    at: '2026-09-30T15:00:00+08:00',
    next: '2026-10-01',
    due: {
      'visit-announced': '2026-09-30',
      'thank-you': '2026-10-02 15:00',
      'visit-record': '2026-10-08',
      'written-reply': '2026-10-09',
      complaint: '2026-10-02 15:00',
      'new-contact': '2026-10-02 15:00',
      'after-signing': '2026-10-03',
      escalation: '2026-09-30',
    },
  },
  {
    why: 'an adjusted Saturday',
    calendar: 'CN',
    zone: 'Asia/Shanghai',
    at: '2026-10-09T15:00:00+08:00',
    next: '2026-10-10',
    due: {
      'visit-announced': '2026-10-09',
      'thank-you': '2026-10-11 15:00',
      'visit-record': '2026-10-10',
      'written-reply': '2026-10-12',
      complaint: '2026-10-11 15:00',
      'new-contact': '2026-10-11 15:00',
      'after-signing': '2026-10-12',
      escalation: '2026-10-09',
    },
  },
  {
    why: 'a year’s end with an adjusted Sunday',
    calendar: 'CN',
    zone: 'Asia/Shanghai',
    at: '2025-12-31T23:30:00+08:00',
    next: '2026-01-01',
    due: {
      'visit-announced': '2025-12-31',
      'thank-you': '2026-01-02 23:30',
      'visit-record': '2026-01-04',
      'written-reply': '2026-01-05',
      complaint: '2026-01-02 23:30',
      'new-contact': '2026-01-02 23:30',
      'after-signing': '2026-01-03',
      escalation: '2025-12-31',
    },
  },
  {
    why: 'the end of what the calendar knows',
    calendar: 'CN',
    zone: 'Asia/Shanghai',
    at: '2026-12-31T15:00:00+08:00',
    next: '2027-01-01',
    due: {
      'visit-announced': '2026-12-31',
      'thank-you': '2027-01-02 15:00',
      'visit-record': '2027-01-01',
      'written-reply': '2027-01-04',
      complaint: '2027-01-02 15:00',
      'new-contact': '2027-01-02 15:00',
      'after-signing': '2027-01-03',
      escalation: '2026-12-31',
    },
    uncovered: ['visit-record', 'written-reply'],
  },
  {
    why: 'clocks that go forward',
    calendar: 'DE',
    zone: 'Europe/Berlin',
    at: '2026-03-28T23:30:00+01:00',
    next: '2026-03-29',
    due: {
      'visit-announced': '2026-03-28',
      'thank-you': '2026-03-31 00:30',
      'visit-record': '2026-03-30',
      'written-reply': '2026-03-31',
      complaint: '2026-03-31 00:30',
      'new-contact': '2026-03-31 00:30',
      'after-signing': '2026-03-31',
      escalation: '2026-03-28',
    },
  },
  {
    why: 'clocks that go back',
    calendar: 'DE',
    zone: 'Europe/Berlin',
    at: '2026-10-24T23:30:00+02:00',
    next: '2026-10-25',
    due: {
      'visit-announced': '2026-10-24',
      'thank-you': '2026-10-26 22:30',
      'visit-record': '2026-10-26',
      'written-reply': '2026-10-27',
      complaint: '2026-10-26 22:30',
      'new-contact': '2026-10-26 22:30',
      'after-signing': '2026-10-27',
      escalation: '2026-10-24',
    },
  },
];

describe.each(SEASONS)('over $why', ({ calendar, zone, at, next, due, uncovered = [] }) => {
  it('has every norm of the playbook', () =>
    expect(Object.keys(due).sort()).toEqual(policy.norms.map(({ event }) => event).sort()));

  it.each(policy.norms)('$event is due when it should be', ({ event, on, within }) => {
    const happened: CareEvent = {
      id: 'it',
      kind: on as CareEvent['kind'],
      at: within < 0 ? next : at,
      formal: true,
    };
    const found = duties([happened], {
      policy,
      calendar: calendarOf({ calendar }),
      tier: undefined,
      contacts: [],
      now: at,
      zone,
    }).filter((duty) => duty.norm === event);
    expect(found).toHaveLength(1);
    const [duty] = found;
    expect([duty?.due, duty?.dueTime].filter((part) => part !== undefined).join(' ')).toBe(due[event]);
    expect(duty?.state).toBe('due');
    expect(duty?.uncovered.length).toBe(uncovered.includes(event) ? 1 : 0);
  });
});

it('keeps a promise’s own day, whatever is off then', () =>
  expect(
    duties([{ id: 'it', kind: 'commitment', at: '2026-09-30', due: '2026-10-03' }], {
      policy,
      calendar: calendarOf({}),
      tier: undefined,
      contacts: [],
      now: '2026-10-03',
    }),
  ).toMatchObject([{ due: '2026-10-03', state: 'due' }]));

it.each([
  { now: '2026-10-03', days: ['2026-10-16', '2026-10-31', '2026-10-31'], why: 'National Day' },
  { now: '2026-12-31', days: ['2026-12-16', '2026-12-31', '2026-12-31'], why: 'the year’s last day' },
  { now: '2027-01-01', days: ['2027-01-16', '2027-01-31', '2027-01-31'], why: 'and its first' },
  { now: '2028-02-29', days: ['2028-02-15', '2028-02-29', '2028-02-29'], why: 'a leap day' },
])('spreads the contacts of the month over its days: $why', ({ now, days }) => {
  const begun = [{ id: 'first', kind: 'visit' as const, at: '2026-01-05' }];
  const month = duties(begun, { policy, calendar: calendarOf({}), tier: 'target', contacts: [], now });
  expect(month.filter(({ logs }) => logs !== undefined).map(({ due }) => due)).toEqual(days);
});
