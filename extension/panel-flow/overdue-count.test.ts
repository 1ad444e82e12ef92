import { expect, it } from 'vitest';
import type { Action } from '../../core/actions/action.ts';
import { dueTimesOf } from './due-times-of.ts';
import { overdueCount } from './overdue-count.ts';

const NINE = new Date(2026, 10, 22, 9).getTime();
const action = (due: string | undefined, dueInstant?: number) =>
  ({ due, ...(dueInstant === undefined ? {} : { duty: { dueInstant } }) }) as Action;

it('keeps of each open action when it is due, and nothing of those without a day or far away', () =>
  expect(
    dueTimesOf(
      [
        action('2026-12-24'),
        action('2026-11-22', NINE),
        action(undefined),
        action('2027-06-30'),
        action('2026-11-20'),
      ],
      '2026-11-22',
    ),
  ).toEqual(['2026-11-20', NINE, '2026-12-24']));

it.each([
  { now: new Date(2026, 10, 20, 23, 59), count: 0, why: 'a day is in time until it is over' },
  { now: new Date(2026, 10, 21, 0, 0), count: 1, why: 'and late at midnight' },
  { now: new Date(2026, 10, 22, 9, 0), count: 1, why: 'an hour is in time at its minute' },
  { now: new Date(2026, 10, 22, 9, 1), count: 2, why: 'and late after it' },
  { now: new Date(2026, 10, 23, 0, 0), count: 3, why: 'over all accounts' },
])('counts $count: $why', ({ now, count }) =>
  expect(overdueCount([['2026-11-20', NINE], ['2026-11-22'], []], now)).toBe(count),
);
