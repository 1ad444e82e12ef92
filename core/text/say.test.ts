import { expect, it } from 'vitest';
import { say } from './say.ts';

const text = { en: '{n} {n:row has|rows have} no name', 'zh-CN': '{n} 行没有名称' };

it.each([
  { n: 1, en: '1 row has no name', why: 'one' },
  { n: '1', en: '1 row has no name', why: 'one as it is written' },
  { n: 0, en: '0 rows have no name', why: 'none' },
  { n: 11, en: '11 rows have no name', why: 'several' },
  { n: '1,001', en: '1,001 rows have no name', why: 'several that begin with one' },
])('says $en: $why', ({ n, en }) => {
  expect(say(text, 'en', { n })).toBe(en);
  expect(say(text, 'zh-CN', { n })).toBe(`${n} 行没有名称`);
});

it('leaves a place that nothing fills as it is', () =>
  expect(say(text, 'en')).toBe('{n} {n:row has|rows have} no name'));
