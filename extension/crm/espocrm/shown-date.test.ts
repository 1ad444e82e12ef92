import { expect, it } from 'vitest';
import { shownDate } from './shown-date.ts';

const TODAY = '2026-12-31';

it.each([
  { why: 'this year, month first', text: 'Dec 30', day: '2026-12-30' },
  { why: 'this year, day first', text: '05 Mar', day: '2026-03-05' },
  { why: 'a word', text: 'Today', day: '2026-12-31' },
  { why: 'over the end of the year', text: 'Tomorrow', day: '2027-01-01' },
  { why: 'in Chinese', text: '昨天', day: '2026-12-30' },
  { why: 'another year is written whole, and left to the core', text: 'Jan 06, 2027', day: 'Jan 06, 2027' },
  { why: 'no month', text: 'Abc 30', day: 'Abc 30' },
  { why: 'a month of another language is not guessed', text: '30 Dez', day: '30 Dez' },
  { why: 'a property of all objects', text: 'constructor', day: 'constructor' },
  { why: 'two words', text: 'Dec Jan', day: 'Dec Jan' },
  { why: 'blank', text: '', day: '' },
])('$text → $day: $why', ({ text, day }) => expect(shownDate(text, TODAY)).toBe(day));
