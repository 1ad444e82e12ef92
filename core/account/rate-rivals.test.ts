import { expect, it } from 'vitest';
import { addRival, rate, rateEvidence, removeRival } from './rate-rivals.ts';

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
  expect(rateEvidence(rated, 'price', { source: 'public', date: '2026-11-22' }).ratings[0]?.source).toBe(
    'public',
  );
  expect(
    rate(rateEvidence(rated, 'price', { source: 'public', date: '2026-11-22' }), {
      ...change,
      provider: 0,
      score: 10,
    }).ratings[0],
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

it('keeps how much an item matters beside the ratings, and takes back what they rest on', () => {
  const rated = rate(rate(none, { ...change, provider: 'importance', score: 9 }), {
    ...change,
    provider: 0,
    score: 4,
    source: 'public',
  });
  expect(rated.ratings).toEqual([
    { item: 'price', scores: [4], date: '2026-11-22', source: 'public', importance: 9 },
  ]);
  expect(rateEvidence(rated, 'price', { source: undefined, date: '2026-10-01' }).ratings).toEqual([
    { item: 'price', scores: [4], date: '2026-10-01', importance: 9 },
  ]);
  const taken = rate(rate(rated, { ...change, provider: 0, score: undefined }), {
    ...change,
    provider: 'importance',
    score: undefined,
  });
  expect(taken.ratings).toEqual([]);
});

it('a word on an item that nobody rates changes nothing', () =>
  expect(rateEvidence(none, 'price', { source: 'public', date: undefined })).toBe(none));
