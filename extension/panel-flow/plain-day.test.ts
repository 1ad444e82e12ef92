import { describe, expect, it } from 'vitest';
import type { LabelledText } from '../crm/page-reading.ts';
import { plainDayOn } from './plain-day.ts';

const at = '2026-11-22T12:00:00Z';
const page = (...texts: readonly string[]) => ({
  pairs: texts.map((text) => ({ text }) as LabelledText),
  tables: [],
});

it.each([
  { why: 'another date shows the day first', shown: ['23/10/2026'], text: '07/11/2026', day: '2026-11-07' },
  { why: 'or the month first', shown: ['10/23/2026 9:01 AM'], text: '07/11/2026', day: '2026-07-11' },
  { why: 'whatever the sign between', shown: ['23-10-2026'], text: '7/1/2027', day: '2027-01-07' },
  { why: 'its own time is left out', shown: ['23/10/2026'], text: '07/11/2026 16:30', day: '2026-11-07' },
  { why: 'nothing shows it', shown: ['2026-10-23'], text: '07/11/2026', day: '07/11/2026' },
  { why: 'two dates say otherwise', shown: ['23/10/2026', '10/24/2026'], text: '7/1/2027', day: '7/1/2027' },
  { why: 'figures are no date', shown: ['1/23/2026/9', '23/10/2026'], text: '7/1/2027', day: '2027-01-07' },
  { why: 'with points the day comes first everywhere', shown: [], text: '07.11.2026', day: '2026-11-07' },
  { why: 'points say nothing of strokes', shown: ['23.10.2026'], text: '7/1/2027', day: '7/1/2027' },
])('$text: $why', ({ shown, text, day }) => expect(plainDayOn(page(...shown), at)(text)).toBe(day));

describe('days counted back from when the page was read', () => {
  it.each([
    ['today', '2026-11-22'],
    ['昨天 15:00', '2026-11-21'],
    ['Yesterday at 3:00 PM', '2026-11-21'],
    ['3天前', '2026-11-19'],
    ['a day ago', '2026-11-21'],
    ['12 days ago', '2026-11-10'],
    // Weeks and months are rounded: no day is meant.
    ['2 weeks ago', '2 weeks ago'],
    ['today is a good day', 'today is a good day'],
  ])('%s', (text, day) => expect(plainDayOn(page(), at)(text)).toBe(day));
});

it('is settled by a date in a table too', () => {
  const tables = [{ headers: ['Close date'], rows: [['30/04/2027'], ['01/05/2027']], where: 'Deals' }];
  expect(plainDayOn({ tables }, at)('01/05/2027')).toBe('2027-05-01');
});
