import { expect, it } from 'vitest';
import { sheetNames } from './sheet-names.ts';

it.each([
  { why: 'signs that Excel forbids', wanted: ['Q1/Q2: [a]*?\\b'], names: ['Q1 Q2 a b'] },
  {
    why: 'the same name twice, whatever the case',
    wanted: ['Book', 'book', 'BOOK'],
    names: ['Book', 'book (2)', 'BOOK (3)'],
  },
  { why: 'nothing left of a name', wanted: ['A', '??'], names: ['A', 'Sheet 2'] },
  { why: 'apostrophes at the ends', wanted: ["'It's'"], names: ["It's"] },
  {
    why: 'an apostrophe that cutting brings to the end',
    wanted: [`${'x'.repeat(30)}'y`],
    names: ['x'.repeat(30)],
  },
  {
    why: 'too long',
    wanted: ['x'.repeat(40), 'x'.repeat(40)],
    names: ['x'.repeat(31), `${'x'.repeat(27)} (2)`],
  },
  { why: 'a character of two units is not torn', wanted: [`${'x'.repeat(30)}😀`], names: ['x'.repeat(30)] },
  { why: 'a name that Excel keeps for itself', wanted: ['History'], names: ['History 1'] },
])('$why', ({ wanted, names }) => expect(sheetNames(wanted)).toEqual(names));
