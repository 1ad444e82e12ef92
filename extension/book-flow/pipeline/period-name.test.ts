import { expect, it } from 'vitest';
import { periodName } from './period-name.ts';

it.each([
  ['2026-01-01', 'year', '2026', '2026年'],
  ['2026-10-01', 'quarter', 'Q4 2026', '2026年第4季度'],
  ['2026-11-01', 'month', 'Nov 2026', '2026年11月'],
] as const)('%s begins the %s %s', (first, period, en, zh) => {
  expect(periodName(first, period, 'en')).toBe(en);
  expect(periodName(first, period, 'zh-CN')).toBe(zh);
});
