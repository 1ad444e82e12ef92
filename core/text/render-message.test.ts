import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { formatMoney, formatRatio } from './format.ts';
import type { Fact, Language } from './local-text.ts';
import { renderFact, renderMessage } from './render-message.ts';

it.each<{ fact: Fact; en: string; zh: string; why: string }>([
  { fact: { kind: 'money', value: 3_210_000 }, en: '¥3.2 m', zh: '¥321万', why: 'short and local' },
  { fact: { kind: 'money', value: 120_000_000 }, en: '¥120 m', zh: '¥1.2亿', why: 'short and local' },
  { fact: { kind: 'money', value: 999_960 }, en: '¥1 m', zh: '¥100万', why: 'no ¥1,000 k' },
  { fact: { kind: 'money', value: -45 }, en: '−¥45', zh: '−¥45', why: 'a loss' },
  { fact: { kind: 'money', value: -0.2 }, en: '¥0', zh: '¥0', why: 'no minus before nothing' },
  { fact: { kind: 'ratio', value: 0.95 }, en: '95 %', zh: '95%', why: 'percent' },
  { fact: { kind: 'ratio', value: -0.25 }, en: '−25 %', zh: '−25%', why: 'a real minus' },
  { fact: { kind: 'ratio', value: -0.0001 }, en: '0 %', zh: '0%', why: 'no minus before nothing' },
  { fact: { kind: 'months', value: 1 }, en: '1 month', zh: '1个月', why: 'one' },
  { fact: { kind: 'months', value: 1.02 }, en: '1 month', zh: '1个月', why: 'reads as one' },
  { fact: { kind: 'months', value: 2.5 }, en: '2.5 months', zh: '2.5个月', why: 'several' },
  { fact: { kind: 'days', value: 45 }, en: '45 days', zh: '45天', why: 'days' },
  { fact: { kind: 'date', value: '2026-11-22' }, en: '22 Nov 2026', zh: '2026年11月22日', why: 'a date' },
  { fact: { kind: 'score', value: 61.6 }, en: '62', zh: '62', why: 'scores are shown whole' },
  { fact: { kind: 'rating', value: 7.25 }, en: '7.3', zh: '7.3', why: 'ratings with a decimal' },
])('$en, $zh: $why', ({ fact, en, zh }) => {
  expect(renderFact(fact, 'en', 'CNY')).toBe(en);
  expect(renderFact(fact, 'zh-CN', 'CNY')).toBe(zh);
});

it('writes another currency with its sign', () => {
  expect(formatMoney(1200, 'USD', 'en')).toBe('$1,200');
  expect(formatRatio(0.055, 'en')).toBe('5.5 %');
});

describe('a sentence', () => {
  it('says — for what it does not know, and reads no property of every object', () => {
    const text = { en: '{a} {constructor}', 'zh-CN': '{a}' };
    expect(renderMessage({ text, values: {} }, 'en', 'CNY')).toBe('— —');
  });

  const rules = defaultPlaybook.actions.rules.map((rule) => ({ id: rule.id, rule }));
  it.each(rules)('of $id quotes the same facts in both languages', ({ rule }) => {
    const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    for (const { en, 'zh-CN': zh } of [rule.title, rule.why, rule.effect, rule.ends]) {
      expect(names(zh)).toEqual(names(en));
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it('ends in a full stop, a title does not', () => {
    const stops: Readonly<Record<Language, RegExp>> = { en: /\.$/, 'zh-CN': /。$/ };
    for (const { title, why, effect, ends } of defaultPlaybook.actions.rules) {
      for (const language of ['en', 'zh-CN'] as const) {
        for (const text of [why, effect, ends]) expect(text[language]).toMatch(stops[language]);
        expect(title[language]).not.toMatch(stops[language]);
      }
    }
  });
});
