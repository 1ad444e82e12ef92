import { expect, it } from 'vitest';
import { wordsOf } from './words.ts';

it.each([
  {
    why: 'Chinese to Chinese without spaces',
    parts: ['高价值', '次价值', '低价值'],
    list: '高价值、次价值和低价值',
  },
  { why: 'a figure before it', parts: ['新增 1', '更新 2', '拒收'], list: '新增 1、更新 2 和拒收' },
  { why: 'figures on both sides', parts: ['4.1', '3.4'], list: '4.1 和 3.4' },
  { why: 'a name that holds the word itself', parts: ['和记', 'Nord AG'], list: '和记和 Nord AG' },
  { why: 'one alone', parts: ['A'], list: 'A' },
])('a list in Chinese: $why', ({ parts, list }) => expect(wordsOf('zh-CN', 'CNY').list(parts)).toBe(list));

it('a list in English', () => expect(wordsOf('en', 'CNY').list(['a', 'b', 'c'])).toBe('a, b, and c'));
