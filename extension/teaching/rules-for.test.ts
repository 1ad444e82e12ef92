import { expect, it } from 'vitest';
import { originFits } from './origin-fits.ts';
import { rulesFor } from './rules-for.ts';
import type { FieldRule } from './taught-rule.ts';

it.each([
  { rule: 'https://crm.test', origin: 'https://crm.test', fits: true },
  { rule: 'https://crm.test', origin: 'http://crm.test', fits: false },
  { rule: 'https://*.crm.test', origin: 'https://north.crm.test', fits: true },
  { rule: 'https://*.crm.test', origin: 'https://crm.test', fits: false },
  { rule: 'https://*.crm.test', origin: 'https://evilcrm.test', fits: false },
  { rule: 'https://*.crm.test', origin: 'http://north.crm.test', fits: false },
])('$rule is for $origin: $fits', ({ rule, origin, fits }) => expect(originFits(rule, origin)).toBe(fits));

const rule = (origin: string, pattern = '/accounts/*'): FieldRule => ({
  origin,
  pattern,
  of: 'field:revenue',
  place: { marks: [], path: [] },
});

it('takes the rules for this kind of page alone, and the one for this very site before one for many', () => {
  const own = rule('https://north.crm.test');
  const rules = [
    rule('https://*.crm.test'),
    own,
    rule('https://north.crm.test', '/contacts/*'),
    rule('https://x.test'),
  ];
  expect(rulesFor('https://north.crm.test/accounts/7', rules)).toEqual([own]);
  expect(rulesFor('https://south.crm.test/accounts/7', rules)).toEqual([rules[0]]);
});
