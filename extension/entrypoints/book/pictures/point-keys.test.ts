import { expect, it } from 'vitest';
import { NO_CLASS } from '../../../../core/columns/what-if/reclass.ts';
import { byRank, nextPoint } from './point-keys.ts';

it.each([
  { why: 'the first key goes to the first', key: 'ArrowDown', at: undefined, next: 0 },
  { why: 'one on', key: 'ArrowRight', at: 4, next: 5 },
  { why: 'one back', key: 'ArrowUp', at: 4, next: 3 },
  { why: 'the end holds', key: 'PageDown', at: 28, next: 29 },
  { why: 'the start holds', key: 'PageUp', at: 3, next: 0 },
  { why: 'to the last', key: 'End', at: undefined, next: 29 },
  { why: 'Tab is the page’s own', key: 'Tab', at: 3, next: undefined },
])('$key from $at: $why', ({ key, at, next }) => expect(nextPoint(key, at, 30)).toBe(next));

it('goes nowhere where there is nothing', () => expect(nextPoint('ArrowDown', undefined, 0)).toBeUndefined());

it('goes by value, and leaves out who has no place', () => {
  expect(byRank(Uint32Array.of(3, 1, 2, 0, 1), Uint8Array.of(0, 3, NO_CLASS, 1, 2))).toEqual([1, 4, 0, 3]);
});
