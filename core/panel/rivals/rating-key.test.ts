import { describe, expect, it } from 'vitest';
import { type LastStroke, ratingKey, strokeOf } from './rating-key.ts';

describe('keys of a grid of ratings', () => {
  it.each([
    { key: '7', read: { means: 'digit', digit: 7 }, why: 'a digit' },
    { key: '７', read: { means: 'digit', digit: 7 }, why: 'a digit of full width' },
    { key: ',', read: { means: 'point' }, why: 'a decimal comma' },
    { key: '。', read: { means: 'point' }, why: 'what a Chinese keyboard sends for a point' },
    { key: 'Enter', read: { means: 'move', rows: 1, columns: 0 }, why: 'on to the next item' },
    { key: 'ArrowLeft', read: { means: 'move', rows: 0, columns: -1 }, why: 'to the provider before' },
    { key: 'Backspace', read: undefined, why: 'the cell takes a rating back itself' },
    { key: 'Tab', read: undefined, why: 'the browser goes on itself' },
    { key: 'x', read: undefined, why: 'a letter is shown as not understood' },
  ])('$key is $why', ({ key, read }) => expect(ratingKey(key)).toEqual(read));

  it.each([
    { typed: '7410', sets: [7, 4, 10], why: 'the four anchors, one under another' },
    { typed: '740', sets: [7, 4, 10], why: '0 alone is 10' },
    { typed: '171', sets: [1, 7, 1], why: 'a 1 that no 0 follows is a 1' },
    { typed: '11', sets: [1, 1], why: 'one after one' },
    { typed: '7.54', sets: [7.5, 4], why: 'a tenth belongs to the rating before' },
    { typed: '1.5.', sets: [1.5], why: 'a second point changes nothing' },
  ])('$typed: $why', ({ typed, sets }) => {
    const scores: number[] = [];
    let here = { row: 0, column: 1 };
    let last: LastStroke | undefined;
    for (const key of typed) {
      const read = ratingKey(key);
      if (read?.means === 'point' && last !== undefined) last = { ...last, point: true };
      if (read?.means !== 'digit') continue;
      const { next, ...stroke } = strokeOf(read.digit, here, last);
      scores[stroke.row] = stroke.score;
      last = stroke;
      here = { row: next, column: 1 };
    }
    expect(scores).toEqual(sets);
  });
});
