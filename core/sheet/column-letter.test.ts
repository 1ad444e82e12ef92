import { expect, it } from 'vitest';
import { columnLetter } from './column-letter.ts';

it.each([
  { index: 0, letter: 'A', why: 'the first' },
  { index: 25, letter: 'Z', why: 'the last of one letter' },
  { index: 26, letter: 'AA', why: 'there is no zero' },
  { index: 701, letter: 'ZZ', why: 'the last of two letters' },
  { index: 16_383, letter: 'XFD', why: 'the last that Excel has' },
])('$index is $letter: $why', ({ index, letter }) => expect(columnLetter(index)).toBe(letter));
