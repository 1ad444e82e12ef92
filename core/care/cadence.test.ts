import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../account/days-between.ts';
import { cadence } from '../playbook/default/cadence.ts';
import { nextReviews, type ReviewId } from './cadence.ts';
import { mainlandCalendar } from './work-calendar.ts';

const calendar = mainlandCalendar();
const dueOf = (id: ReviewId, asOf: string) =>
  nextReviews(cadence, asOf, calendar).find((review) => review.id === id)?.due;

describe('the next review', () => {
  it.each([
    { id: 'revenue', asOf: '2026-11-16', due: '2026-11-20', why: 'from Monday on, the Friday of the week' },
    { id: 'revenue', asOf: '2026-11-20', due: '2026-11-20', why: 'on the day itself it is due' },
    { id: 'revenue', asOf: '2026-11-22', due: '2026-11-27', why: 'on Sunday the next one is to be prepared' },
    { id: 'revenue', asOf: '2026-10-06', due: '2026-10-10', why: 'an adjusted Saturday is worked' },
    { id: 'revenue', asOf: '2025-12-29', due: '2026-01-04', why: 'a Sunday that is worked for New Year' },
    { id: 'revenue', asOf: '2026-12-29', due: '2027-01-01', why: 'holidays not announced yet: by weekends' },
    { id: 'opportunities', asOf: '2026-11-16', due: '2026-11-27', why: 'a fortnight has two weeks' },
    { id: 'opportunities', asOf: '2026-11-30', due: '2026-12-11', why: 'the next one begins on Monday' },
    { id: 'finance', asOf: '2028-02-01', due: '2028-02-29', why: 'the last day of a leap February' },
    {
      id: 'finance',
      asOf: '2026-02-01',
      due: '2026-02-28',
      why: 'a Saturday that is worked for Spring Festival',
    },
    { id: 'finance', asOf: '2026-05-30', due: '2026-06-30', why: 'May ended on Friday the 29th' },
    { id: 'finance', asOf: '2026-12-31', due: '2026-12-31', why: 'the year’s last day' },
    { id: 'audit', asOf: '2026-11-22', due: '2026-12-31', why: 'the quarter’s end' },
    { id: 'audit', asOf: '2027-01-01', due: '2027-03-31', why: 'the new year begins a quarter' },
    { id: 'scan', asOf: '2026-07-01', due: '2026-12-31', why: 'the second half' },
    { id: 'scan', asOf: '2026-06-30', due: '2026-06-30', why: 'the first half’s last day' },
  ] as const)('$id as of $asOf is due on $due: $why', ({ id, asOf, due }) =>
    expect(dueOf(id, asOf)).toBe(due),
  );

  it('says where holidays are not announced yet', () =>
    expect(nextReviews(cadence, '2031-05-05', calendar).map(({ covered }) => covered)).not.toContain(true));

  it('is never past, comes the earliest first, and moves on only once it is over', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), (after) => {
        const today = addDays('2023-01-01', after);
        const reviews = nextReviews(cadence, today, calendar);
        expect(reviews.map(({ due }) => due)).toEqual(reviews.map(({ due }) => due).sort());
        for (const { id, due } of reviews) {
          expect(daysBetween(today, due)).toBeGreaterThanOrEqual(0);
          const tomorrow = dueOf(id, addDays(today, 1)) ?? '';
          if (due > today) expect(tomorrow).toBe(due);
          else expect(tomorrow > due).toBe(true);
        }
      }),
      { numRuns: 200 },
    ));
});
