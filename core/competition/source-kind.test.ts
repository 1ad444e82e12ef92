import { expect, it } from 'vitest';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { sourceKind } from './source-kind.ts';

const { sources } = defaultPlaybook.competition;

it.each([
  { text: undefined, kind: 'open', why: 'nobody said' },
  { text: '  ', kind: 'open', why: 'blank' },
  { text: 'public', kind: 'allowed', why: 'a kind as the playbook names it' },
  { text: "Customer's  own WORDS", kind: 'allowed', why: 'case, blanks and the apostrophe do not matter' },
  { text: '公开报道', kind: 'allowed', why: 'in Chinese' },
  { text: '客户原话', kind: 'allowed', why: 'in Chinese' },
  { text: 'Planted insiders', kind: 'refused', why: 'in the plural' },
  { text: '通过内线得知', kind: 'refused', why: 'within a sentence' },
  { text: 'not public', kind: 'refused', why: 'what is not public is not public' },
  { text: '非公开资料', kind: 'refused', why: 'the same in Chinese' },
  { text: 'posing as the customer', kind: 'refused', why: 'names the customer and is still refused' },
  { text: 'express courier', kind: 'strange', why: 'press is not in express' },
  { text: 'a friend', kind: 'strange', why: 'names no kind' },
] as const)('$text is $kind: $why', ({ text, kind }) => expect(sourceKind(text, sources)).toBe(kind));

it('knows the kinds that a team adds', () => {
  const own = { ...sources, allowed: [...sources.allowed, 'Trade fair visit'] };
  expect(sourceKind('trade-fair visit', own)).toBe('allowed');
});
