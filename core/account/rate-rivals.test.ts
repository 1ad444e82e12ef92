import { expect, it } from 'vitest';
import { addRival, rate, rateSource, removeRival } from './rate-rivals.ts';

const none = { providers: ['Us'], ratings: [] };
const change = { item: 'price', date: '2026-11-22' } as const;

it('rates us and a rival on an item, each in its place', () => {
  const rated = rate(rate(addRival(none, 'Rivalcom'), { ...change, provider: 1, score: 7 }), {
    ...change,
    provider: 0,
    score: 4,
  });
  expect(rated).toEqual({
    providers: ['Us', 'Rivalcom'],
    ratings: [{ item: 'price', scores: [4, 7], date: '2026-11-22' }],
  });
  expect(rateSource(rated, 'price', 'public').ratings[0]?.source).toBe('public');
  expect(
    rate(rateSource(rated, 'price', 'public'), { ...change, provider: 0, score: 10 }).ratings[0],
  ).toEqual({
    item: 'price',
    scores: [10, 7],
    date: '2026-11-22',
    source: 'public',
  });
});

it('forgets an item on which nobody is rated any more', () => {
  const rated = rate(none, { ...change, provider: 0, score: 4 });
  expect(rate(rated, { ...change, provider: 0, score: undefined })).toEqual(none);
});

it('removes a rival with the ratings, and no other', () => {
  const two = addRival(addRival(none, 'A'), 'B');
  const rated = rate(rate(two, { ...change, provider: 1, score: 1 }), { ...change, provider: 2, score: 9 });
  expect(removeRival(rated, 1)).toEqual({
    providers: ['Us', 'B'],
    ratings: [{ item: 'price', scores: [undefined, 9], date: '2026-11-22' }],
  });
});

it('does not list a rival twice', () =>
  expect(addRival(addRival(none, 'A'), 'A').providers).toEqual(['Us', 'A']));
