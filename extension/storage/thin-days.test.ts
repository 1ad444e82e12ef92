import { expect, it } from 'vitest';
import { tooMany } from './thin-days.ts';

const today = '2026-11-22';
const DAY_MS = 86_400_000;
const ago = (days: number) => new Date(Date.parse(today) - days * DAY_MS).toISOString().slice(0, 10);

it.each([
  { why: 'a day of the last quarter', days: [ago(200), ago(90), ago(89), today], gone: [] },
  {
    why: 'of a week long past, the last day stands for it',
    days: [ago(300), '2026-05-04', '2026-05-06', '2026-05-10', '2026-05-11'],
    gone: ['2026-05-04', '2026-05-06'],
  },
  {
    why: 'of a month long past, too',
    days: [ago(2000), '2023-03-02', '2023-03-20', '2023-03-31', '2023-04-01'],
    gone: ['2023-03-02', '2023-03-20'],
  },
  { why: 'what is older than ten years', days: [ago(3651), ago(3650), today], gone: [ago(3651)] },
  {
    why: 'the order in which they come is nothing',
    days: [today, '2026-05-10', '2026-05-04', ago(300)],
    gone: ['2026-05-04'],
  },
  { why: 'a day ahead of the clock stays', days: [ago(-3), today], gone: [] },
])('thins out: $why', ({ days, gone }) => expect(tooMany(days, today)).toEqual(gone));

it('bounds a history of an entry every day for twenty years, kept or thinned each day', () => {
  let kept: string[] = [];
  for (let back = 20 * 365; back >= 0; back -= 1) {
    kept.push(ago(back));
    const gone = new Set(tooMany(kept, ago(back)));
    kept = kept.filter((day) => !gone.has(day));
  }
  expect(kept.length).toBeLessThan(320);
  expect(kept.slice(-91)).toEqual(Array.from({ length: 91 }, (_, at) => ago(90 - at)));
});
