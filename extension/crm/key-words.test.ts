import { expect, it } from 'vitest';
import { keyWords } from './key-words.ts';

it.each([
  { key: 'COMPUTER_SOFTWARE', words: 'Computer Software' },
  { key: 'NEW', words: 'New' },
  { key: 'Needs Analysis', words: 'Needs Analysis' },
  { key: 'customer_own_key', words: 'customer_own_key' },
  { key: '', words: '' },
  { key: undefined, words: undefined },
])('$key', ({ key, words }) => expect(keyWords(key)).toBe(words));
