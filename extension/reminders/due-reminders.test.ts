import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DueTime } from '../storage/due-times.ts';
import { dueReminder } from './due-reminders.ts';
import { isQuiet } from './quiet-hours.ts';
import { reminderWords } from './reminder-words.ts';

const NEVER = { from: '00:00', until: '00:00' };
const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute);
const NINE = at(22, 9).getTime();

describe('quiet hours', () => {
  it.each([
    { from: '19:00', until: '08:00', hour: 23, quiet: true, why: 'the evening' },
    { from: '19:00', until: '08:00', hour: 7, quiet: true, why: 'and the morning after it' },
    { from: '19:00', until: '08:00', hour: 8, quiet: false, why: 'until their end' },
    { from: '19:00', until: '08:00', hour: 19, quiet: true, why: 'from their beginning' },
    { from: '12:00', until: '14:00', hour: 13, quiet: true, why: 'within a day' },
    { from: '12:00', until: '14:00', hour: 15, quiet: false, why: 'and not after it' },
    { from: '00:00', until: '00:00', hour: 0, quiet: false, why: 'the same hour twice is none' },
  ])('$from to $until at $hour: $quiet, $why', ({ from, until, hour, quiet }) =>
    expect(isQuiet({ from, until }, at(22, hour))).toBe(quiet),
  );
});

describe('a reminder', () => {
  const all = new Map<string, readonly DueTime[]>([
    ['a', ['2026-11-20', NINE, '2026-11-22', '2026-11-22']],
    ['b', ['2026-12-24']],
  ]);

  it.each([
    { now: at(22, 7), today: 2, overdue: 1, why: 'the day has come, the hour is two away' },
    { now: at(22, 8), today: 3, overdue: 1, why: 'an hour before the hour' },
    { now: at(22, 10), today: 2, overdue: 2, why: 'the hour is over' },
    { now: at(20, 8), today: 1, overdue: 0, why: 'nothing of the days to come' },
  ])('tells of $today due and $overdue over: $why', ({ now, today, overdue }) =>
    expect(dueReminder(all, [], NEVER, now)).toMatchObject({ today, overdue, accounts: 1 }),
  );

  it('waits for the end of quiet hours, and is not lost', () => {
    const quiet = { from: '19:00', until: '08:00' };
    expect(dueReminder(all, [], quiet, at(22, 7, 59))).toBeUndefined();
    expect(dueReminder(all, [], quiet, at(22, 8))).toMatchObject({ today: 3, overdue: 1 });
  });

  it('tells of what was added to the same day', () => {
    const first = dueReminder(new Map([['a', ['2026-11-22']]]), [], NEVER, at(22, 8));
    const more = new Map([['a', ['2026-11-22', '2026-11-22']]]);
    expect(dueReminder(more, first?.shown ?? [], NEVER, at(22, 9))).toMatchObject({ today: 1 });
  });

  it('forgets what went away long ago, and nothing that still stands', () => {
    const first = dueReminder(
      new Map([
        ['gone', ['2026-01-05']],
        ['a', ['2026-01-05']],
      ]),
      [],
      NEVER,
      at(1, 8),
    );
    const next = dueReminder(
      new Map([['a', ['2026-01-05', '2026-11-22']]]),
      first?.shown ?? [],
      NEVER,
      at(22, 8),
    );
    expect(next).toMatchObject({ today: 1, overdue: 0 });
    expect(next?.shown.join()).not.toContain('gone');
  });

  it('is shown once for each due time, whenever it is looked and whatever comes and goes', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            account: fc.constantFrom('a', 'b', 'c'),
            day: fc.integer({ min: 1, max: 30 }),
            hour: fc.option(fc.integer({ min: 0, max: 23 }), { nil: undefined }),
          }),
          { maxLength: 12 },
        ),
        fc.array(fc.integer({ min: 0, max: 30 * 96 }), { minLength: 1, maxLength: 60 }),
        fc.func(fc.boolean()),
        (dues, looks, hidden) => {
          let shown: readonly string[] = [];
          let told = 0;
          const quiet = { from: '20:00', until: '07:30' };
          const timeOf = ({ day, hour }: (typeof dues)[number]): DueTime =>
            hour === undefined ? `2026-11-${String(day).padStart(2, '0')}` : at(day, hour).getTime();
          for (const quarter of [...looks.toSorted((a, b) => a - b), 31 * 96]) {
            const now = at(1, 0, 15 * quarter);
            const times = new Map<string, DueTime[]>();
            for (const due of dues) {
              if (quarter < 31 * 96 && hidden(due.account, quarter)) continue;
              times.set(due.account, [...(times.get(due.account) ?? []), timeOf(due)]);
            }
            const reminder = dueReminder(times, shown, quarter === 31 * 96 ? NEVER : quiet, now);
            if (reminder === undefined) continue;
            expect(new Set(reminder.shown).size).toBe(reminder.shown.length);
            told += reminder.today + reminder.overdue;
            shown = reminder.shown;
          }
          // By the month's end of each exactly once.
          expect(told).toBe(dues.length);
        },
      ),
      { numRuns: 100 },
    ));
});

it.each([
  { counts: { today: 1, overdue: 0, accounts: 1 }, title: '1 thing is due today', zh: '今天有 1 项到期' },
  { counts: { today: 0, overdue: 2, accounts: 1 }, title: '2 things are overdue', zh: '有 2 项已逾期' },
  {
    counts: { today: 3, overdue: 1, accounts: 2 },
    title: '3 things are due today, 1 thing is overdue',
    zh: '今天有 3 项到期，有 1 项已逾期',
  },
])('says “$title”', ({ counts, title, zh }) => {
  expect(reminderWords(counts, 'en').title).toBe(title);
  expect(reminderWords(counts, 'zh-CN').title).toBe(zh);
});
