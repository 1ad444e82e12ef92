import { expect, it } from 'vitest';
import { parseDelimited } from './parse-delimited.ts';

it('stops at the number of records asked for', () => {
  expect(parseDelimited('a|b\n1|2\n3|4', '|', 2).data).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
  expect(parseDelimited('a|b\n1|2\n3|4', '|').data).toHaveLength(3);
});

it('points just behind the quote that never closes', () => {
  expect(parseDelimited('a,b\n1,"x\n', ',').errors).toMatchObject([
    { code: 'MissingQuotes', row: 1, index: 7 },
  ]);
});
