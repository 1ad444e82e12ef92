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

  describe('once one was held', () => {
    it.each([
      { id: 'revenue', held: ['2026-11-18'], asOf: '2026-11-19', due: '2026-11-25', why: 'a week after it' },
      {
        id: 'revenue',
        held: ['2026-11-18'],
        asOf: '2026-11-30',
        due: '2026-11-25',
        why: 'it stays due until it is held',
      },
      {
        id: 'revenue',
        held: ['2026-11-18', '2026-11-02'],
        asOf: '2026-11-19',
        due: '2026-11-25',
        why: 'the last one counts, in any order',
      },
      {
        id: 'revenue',
        held: ['2026-11-18', '2026-12-02'],
        asOf: '2026-11-19',
        due: '2026-11-25',
        why: 'not one that is still to come',
      },
      {
        id: 'revenue',
        held: ['2026-11-22'],
        asOf: '2026-11-22',
        due: '2026-11-27',
        why: 'from a Sunday, the Friday before the next',
      },
      {
        id: 'revenue',
        held: ['2026-09-30'],
        asOf: '2026-10-01',
        due: '2026-10-07',
        why: 'a week that is all holidays has its last day',
      },
      {
        id: 'finance',
        held: ['2026-01-31'],
        asOf: '2026-02-01',
        due: '2026-02-28',
        why: 'February is short, and its last Saturday worked',
      },
      {
        id: 'audit',
        held: ['2026-11-30'],
        asOf: '2026-12-01',
        due: '2027-02-26',
        why: 'over the year’s end, before a weekend',
      },
      { id: 'scan', held: ['2026-08-31'], asOf: '2026-09-01', due: '2027-02-26', why: 'half a year later' },
    ] as const)('$id held on $held is due on $due: $why', ({ id, held, asOf, due }) =>
      expect(
        nextReviews(cadence, asOf, calendar, { [id]: held }).find((review) => review.id === id)?.due,
      ).toBe(due),
    );

    it('leaves the others as they are, and says when', () => {
      const reviews = nextReviews(cadence, '2026-11-19', calendar, { revenue: ['2026-11-18'] });
      expect(reviews.find(({ id }) => id === 'revenue')?.held).toBe('2026-11-18');
      expect(reviews.find(({ id }) => id === 'scan')).toMatchObject({ due: '2026-12-31', held: undefined });
    });
  });

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
