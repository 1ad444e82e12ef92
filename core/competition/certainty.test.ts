import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { certaintyOf, rangeOf } from './certainty.ts';
import { scoreboard } from './scoreboard.ts';

const policy = { freshDays: 100, halfLifeDays: 200, undated: 0.6, unsourced: 0.5 };

it.each([
  { date: '2026-11-20', source: 'public', certainty: 1, why: 'of today' },
  { date: '2026-08-12', source: 'public', certainty: 1, why: 'a hundred days are fresh' },
  { date: '2026-01-24', source: 'public', certainty: 0.5, why: 'a half-life later half is left' },
  { date: '2025-07-08', source: 'public', certainty: 0.25, why: 'two half-lives later a quarter' },
  { date: '2027-01-01', source: 'public', certainty: 1, why: 'a day to come is no age' },
  { date: undefined, source: 'public', certainty: 0.6, why: 'nobody noted the day' },
  { date: '2026-11-20', source: undefined, certainty: 0.5, why: 'nobody noted the source' },
  { date: undefined, source: ' ', certainty: 0.3, why: 'nobody noted either' },
])('$certainty: $why', ({ date, source, certainty }) =>
  expect(
    certaintyOf(
      { ...(date === undefined ? {} : { date }), ...(source === undefined ? {} : { source }) },
      policy,
      '2026-11-20',
    ),
  ).toBeCloseTo(certainty, 12),
);

it('takes nothing for age where no day is given to count from', () =>
  expect(certaintyOf({ date: '2001-01-01', source: 'public' }, policy, undefined)).toBe(1));

it('a range holds the rating, is the rating when sure, and the whole scale when not', () => {
  const rating = fc.double({ min: 1, max: 10, noNaN: true });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(rating, share, (given, certainty) => {
      const [low, high] = rangeOf(given, certainty);
      expect(low).toBeLessThanOrEqual(given + 1e-9);
      expect(high).toBeGreaterThanOrEqual(given - 1e-9);
      expect(low).toBeGreaterThanOrEqual(1 - 1e-9);
      expect(high).toBeLessThanOrEqual(10 + 1e-9);
    }),
  );
  expect(rangeOf(7, 1)).toEqual([7, 7]);
  expect(rangeOf(7, 0)).toEqual([1, 10]);
});

it('age widens what a total may be, and leaves the total as it is', () => {
  const { competition } = defaultPlaybook;
  const card = competition.scorecards[0];
  if (card === undefined) throw new Error('the playbook has a scorecard');
  const board = (date: string) =>
    scoreboard(
      { providers: ['We', 'R'], ratings: [{ item: 'quality', scores: [8, 5], source: 'public', date }] },
      card,
      competition,
      '2026-11-20',
    ).providers[0];
  const [young, old] = [board('2026-11-01'), board('2022-11-01')];
  expect(young).toMatchObject({ total: 8, low: 8, high: 8, certainty: 1 });
  expect(old?.total).toBe(8);
  expect(old?.low).toBeLessThan(4);
  expect(old?.high).toBeGreaterThan(9);
  expect(old?.certainty).toBeLessThan(0.2);
});
