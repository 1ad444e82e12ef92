import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type FactEntry, laidOver } from './facts.ts';

const name = fc.constantFrom('amount', 'grade', 'revenue', 'value', 'tier');
const entry = fc.integer().map((value): FactEntry => ({ value, shown: { kind: 'count', value }, reads: [] }));
const facts = fc.array(fc.tuple(name, entry)).map((all) => new Map(all));

it('facts laid over others are those of one map with both, the upper ones first', () => {
  fc.assert(
    fc.property(facts, facts, name, (own, account, asked) => {
      const both = new Map([...account, ...own]);
      expect(laidOver(own, account).get(asked)).toBe(both.get(asked));
      expect(laidOver(own, account).has(asked)).toBe(both.has(asked));
      expect(laidOver(undefined, account)).toBe(account);
    }),
  );
});
