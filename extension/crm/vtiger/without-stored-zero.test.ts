import { expect, it } from 'vitest';
import { withoutStoredZero } from './without-stored-zero.ts';

it.each([
  { text: '0', rest: '' },
  { text: '0.00000000', rest: '' },
  { text: '$ 0', rest: '' },
  { text: '10', rest: '10' },
  { text: '0.5', rest: '0.5' },
  { text: '$ 100', rest: '$ 100' },
  { text: '', rest: '' },
])('$text', ({ text, rest }) => expect(withoutStoredZero(text)).toBe(rest));
