import { expect, it } from 'vitest';
import type { LabelledText, PageReading } from '../crm/page-reading.ts';
import { HELD_AFTER_MS, judgeRound, LEFT_OVER_QUIET_MS } from './judge-round.ts';

const a = page('Huaxin', { Industry: 'Manufacturing', Employees: '1200' });
const b = page('Beihai', { Industry: 'Manufacturing', Employees: '90' });
const c = page('Nordwind', { Sector: 'Post', Headcount: '15' });
const half = page('Beihai', { Industry: 'Manufacturing', Employees: '1200' });
const quiet = LEFT_OVER_QUIET_MS;

it.each([
  { why: 'one look is not enough', reading: a, verdict: 'wait' },
  { why: 'two looks that agree are', reading: a, previous: a, verdict: 'show' },
  { why: 'two looks that differ are not', reading: b, previous: half, verdict: 'wait' },
  { why: 'after a move, all values new: shown at once', reading: c, previous: c, before: a, verdict: 'show' },
  {
    why: 'after a move, nothing changed yet',
    reading: a,
    previous: a,
    before: a,
    quietMs: quiet,
    verdict: 'wait',
  },
  {
    why: 'after a move, the heading came before the values',
    reading: half,
    previous: half,
    before: a,
    verdict: 'wait',
  },
  {
    why: 'a shared value is believed once the page is quiet',
    reading: b,
    previous: b,
    before: a,
    quietMs: quiet,
    verdict: 'show',
  },
  {
    why: 'a page that never changes is said to be held',
    reading: a,
    previous: a,
    before: a,
    elapsedMs: HELD_AFTER_MS,
    verdict: 'held',
  },
])('$verdict: $why', ({ reading, previous, before, quietMs = 0, elapsedMs = 0, verdict }) => {
  expect(judgeRound({ reading, previous, before, quietMs, elapsedMs })).toBe(verdict);
});

function page(heading: string, fields: Record<string, string>): PageReading {
  const pairs = Object.entries(fields).map(
    ([label, text]): LabelledText => ({
      label,
      text,
      by: 'dl',
      where: '',
      scope: '1',
      related: false,
      sure: 1,
    }),
  );
  return { url: 'http://crm.test/', title: '', language: 'en', heading, pairs, tables: [], record: '/' };
}
