import { expect, it } from 'vitest';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { type Norm, normDue } from './norm-due.ts';
import { mainlandCalendar } from './work-calendar.ts';

const norm = (event: string) => defaultPlaybook.care.norms.find((one) => one.event === event) as Norm;

it.each([
  {
    event: 'thank-you',
    start: '2026-11-20',
    hour: 15,
    due: { day: '2026-11-22', hours: 48 },
    why: 'hours run through the weekend',
  },
  {
    event: 'written-reply',
    start: '2026-11-19',
    hour: 0,
    due: { day: '2026-11-23', hours: undefined },
    why: 'Friday, then Monday',
  },
  {
    event: 'visit-record',
    start: '2026-09-30',
    hour: 0,
    due: { day: '2026-10-08', hours: undefined },
    why: 'the first day after National Day',
  },
  {
    event: 'after-signing',
    start: '2026-12-30',
    hour: 0,
    due: { day: '2027-01-02', hours: undefined },
    why: 'calendar days over the year’s end',
  },
])('$event on $start is due $due.day: $why', ({ event, start, hour, due }) =>
  expect(normDue(norm(event), start, mainlandCalendar(), hour)).toMatchObject(due),
);
