import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeAfter, within } from './grid-place.ts';

const SIZE = { lines: 10_000, columns: 8, page: 20 };

it.each([
  {
    why: 'down into the first account from the head',
    key: 'ArrowDown',
    whole: false,
    from: [-1, 3],
    to: [0, 3],
  },
  { why: 'up into the head', key: 'ArrowUp', whole: false, from: [0, 3], to: [-1, 3] },
  { why: 'no further than the head', key: 'ArrowUp', whole: false, from: [-1, 3], to: [-1, 3] },
  { why: 'no further than the last account', key: 'ArrowDown', whole: false, from: [9999, 0], to: [9999, 0] },
  { why: 'no further than the last column', key: 'ArrowRight', whole: false, from: [5, 7], to: [5, 7] },
  { why: 'the first cell of the line', key: 'Home', whole: false, from: [5, 7], to: [5, 0] },
  { why: 'the last cell of the line', key: 'End', whole: false, from: [5, 0], to: [5, 7] },
  { why: 'the first account', key: 'Home', whole: true, from: [5, 7], to: [0, 0] },
  { why: 'the last account', key: 'End', whole: true, from: [5, 0], to: [9999, 7] },
  { why: 'a page down', key: 'PageDown', whole: false, from: [5, 0], to: [25, 0] },
  { why: 'a page up, never into the head', key: 'PageUp', whole: false, from: [5, 0], to: [0, 0] },
] as const)('$key leads to $why', ({ key, whole, from, to }) => {
  const at = { line: from[0], column: from[1] };
  expect(placeAfter(key, whole, at, SIZE)).toEqual({ line: to[0], column: to[1] });
});

it('leaves other keys to the browser', () => {
  expect(placeAfter('Tab', false, { line: 0, column: 0 }, SIZE)).toBeUndefined();
});

it('never leaves the table, which may have shrunk to its head', () => {
  const key = fc.constantFrom(
    'ArrowDown',
    'ArrowUp',
    'ArrowLeft',
    'ArrowRight',
    'Home',
    'End',
    'PageUp',
    'PageDown',
  );
  const size = fc.record({
    lines: fc.nat(50),
    columns: fc.integer({ min: 1, max: 9 }),
    page: fc.integer({ min: 1, max: 30 }),
  });
  fc.assert(
    fc.property(size, fc.array(fc.tuple(key, fc.boolean())), (room, keys) => {
      let at = within({ line: 40, column: 8 }, room);
      for (const [pressed, whole] of keys) {
        at = placeAfter(pressed, whole, at, room) ?? at;
        expect(at.line).toBeGreaterThanOrEqual(-1);
        expect(at.line).toBeLessThan(Math.max(room.lines, 1));
        expect(at.column).toBeGreaterThanOrEqual(0);
        expect(at.column).toBeLessThan(room.columns);
      }
    }),
  );
});
