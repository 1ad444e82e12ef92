import { expect, it } from 'vitest';
import { dateOrder } from './date-order.ts';
import { parseDate } from './parse-date.ts';

it.each([
  ['day-first', ['3/4/2026', '28/10/2026'], 'one date that can only be read so'],
  ['month-first', ['3/4/2026 8:05', '10/28/2026 9:00'], 'with a time of day'],
  ['day-first', ['1.3.2026', '4.5.2026'], 'points'],
  ['month-first', ['1.3.2026', '10.28.2026'], 'points, and a date that says otherwise'],
  [undefined, ['3/4/2026'], 'nothing tells'],
  [undefined, ['31.12.2025', '3/4/2026'], 'points and strokes may differ'],
  [undefined, ['28/10/2026', '10/28/2026'], 'dates contradict each other'],
  [undefined, ['2026-03-04', 46082, undefined], 'dates that need no order'],
])('%s: %j, %s', (order, cells, _why) => expect(dateOrder(cells)).toBe(order));

it('settles a date that could be read two ways, and no other', () => {
  expect(parseDate('3/4/2026', 'day-first')).toEqual({ day: '2026-04-03' });
  expect(parseDate('3/4/2026', 'month-first')).toEqual({ day: '2026-03-04' });
  expect(parseDate('28/10/2026', 'month-first')).toEqual({ day: '2026-10-28' });
  expect(parseDate('0/4/2026', 'day-first')).toBe('not-a-date');
});
