import { expect, it } from 'vitest';
import type { Survey } from '../account/care-record.ts';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { satisfactionOf } from './satisfaction.ts';

const { care } = defaultPlaybook;
const of = (surveys: Survey[], fields = {}, asOf?: string) => satisfactionOf(fields, surveys, care, asOf);

it.each([
  {
    surveys: [],
    fields: { perceived: 8, expected: 10 },
    ratio: 0.8,
    trend: undefined,
    why: 'the fields alone',
  },
  {
    surveys: [],
    fields: { perceived: 8 },
    ratio: undefined,
    trend: undefined,
    why: 'no expectation is known',
  },
  {
    surveys: [{ at: '2026-06-01', perceived: 9, expected: 9 }],
    fields: { perceived: 8, expected: 10 },
    ratio: 1,
    trend: undefined,
    why: 'a survey says more than a field; one is no trend',
  },
  {
    surveys: [
      { at: '2026-06-01', perceived: 9, expected: 9 },
      { at: '2026-01-01', perceived: 8, expected: 10 },
    ],
    fields: {},
    ratio: 1,
    trend: 'up',
    why: 'in any order',
  },
  {
    surveys: [
      { at: '2026-01-01', perceived: 9, expected: 9 },
      { at: '2026-06-01', perceived: 7, expected: 9 },
    ],
    fields: {},
    ratio: 7 / 9,
    trend: 'down',
    why: 'it falls',
  },
  {
    surveys: [
      { at: '2026-01-01', perceived: 9, expected: 9 },
      { at: '2026-06-01', perceived: 8, expected: 8 },
      { at: '2026-09-01', perceived: 5 },
    ],
    fields: {},
    ratio: 1,
    trend: 'same',
    why: 'one without an expectation has no ratio',
  },
] as const)('$ratio, $trend: $why', ({ surveys, fields, ratio, trend }) =>
  expect(of([...surveys], fields)).toMatchObject({ ratio, trend }),
);

it('flags poor service whatever the ratio', () => {
  const better = of([{ at: '2026-06-01', perceived: 5.9, expected: 5 }]);
  expect(better.poor).toBe(true);
  expect(better.ratio).toBeGreaterThan(1);
  expect(of([{ at: '2026-06-01', perceived: 6, expected: 10 }]).poor).toBe(false);
});

it('knows nothing of what was asked after the day', () => {
  const surveys = [
    { at: '2026-01-01', perceived: 8, expected: 10 },
    { at: '2026-12-01', perceived: 2, expected: 10 },
  ];
  expect(of(surveys, {}, '2026-11-22')).toMatchObject({ ratio: 0.8, trend: undefined, poor: false });
});

it.each([
  { before: [160, 200], now: [100, 200], trend: 'down', why: 'beyond chance' },
  { before: [8, 10], now: [5, 10], trend: 'same', why: 'so few answers may move so far by chance' },
  { before: [100, 200], now: [160, 200], trend: 'up', why: 'beyond chance' },
] as const)('$before to $now is $trend: $why', ({ before, now, trend }) =>
  expect(
    of([
      { at: '2026-01-01', content: before[0], answers: before[1] },
      { at: '2026-06-01', content: now[0], answers: now[1] },
    ]).shareTrend,
  ).toBe(trend),
);

it('tells no share of answers that cannot be', () =>
  expect(of([{ at: '2026-01-01', content: 5, answers: 4 }]).surveys[0]).toMatchObject({
    share: undefined,
    range: undefined,
  }));
