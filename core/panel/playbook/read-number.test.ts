import { describe, expect, it } from 'vitest';
import { readNumber } from './read-number.ts';

describe('a number typed into the editor', () => {
  it.each([
    { text: '40', kind: 'weight', number: 40, why: 'as it stands' },
    { text: '4.5', kind: 'weight', number: undefined, why: 'weights are whole' },
    { text: '-1', kind: 'weight', number: undefined, why: 'a weight below nothing' },
    { text: '-1', kind: 'whole', number: -1, why: 'a day before the visit' },
    { text: '0.5', kind: 'whole', number: undefined, why: 'half a day' },
    { text: '10,000,000', kind: 'number', number: 10_000_000, why: 'thousands separators' },
    { text: '１０', kind: 'score', number: 10, why: 'full-width digits' },
    { text: '101', kind: 'score', number: undefined, why: 'scores end at 100' },
    { text: '29 %', kind: 'share', number: 0.29, why: 'percent, and no neighbour of it' },
    { text: '29', kind: 'share', number: 0.29, why: 'percent without its sign' },
    { text: '−10％', kind: 'ratio', number: -0.1, why: 'a minus and a sign of another width' },
    { text: '50%', kind: 'score', number: undefined, why: 'a score is no share' },
    { text: '', kind: 'number', number: undefined, why: 'nothing is not zero' },
    { text: '1e9', kind: 'number', number: undefined, why: 'letters' },
  ] as const)('$text as $kind: $why', ({ text, kind, number }) => {
    expect(readNumber(text, kind)).toBe(number);
  });
});
