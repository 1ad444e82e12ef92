import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../account/account.ts';
import type { CareEvent } from '../account/care-event.ts';
import { wordsOf } from '../panel/words.ts';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import type { Playbook } from '../playbook/schema.ts';
import { sampleBook } from '../sample/sample-book.ts';
import { assess } from './assess.ts';

const AS_OF = '2026-11-22';
const events: CareEvent[] = [
  { id: 'c1', kind: 'complaint', at: '2026-11-20', about: 'late delivery' },
  { id: 'c2', kind: 'complaint', at: '2026-11-20', about: 'wrong bill' },
  { id: 'v1', kind: 'visit', at: '2026-11-19T15:00:00+08:00', formal: true, who: 'Ann Lee' },
  { id: 'p1', kind: 'commitment', at: '2026-11-10', due: '2026-11-23', about: 'send the report' },
  { id: 'p2', kind: 'commitment', at: '2026-11-11', due: '2026-11-23', about: 'send the list' },
  { id: 'l1', kind: 'call', at: '2026-11-12' },
];
// Those with deals and people beside them have most to put in order; two deals of one name are the hardest.
const accounts = sampleBook(AS_OF)
  .filter(({ account }) => (account.opportunities?.length ?? 0) > 0 && (account.contacts?.length ?? 0) > 1)
  .slice(0, 12)
  .map(({ account }): Account => {
    const [first, ...rest] = account.opportunities ?? [];
    if (first === undefined) throw new Error('an account with deals has a first one');
    const twin = { ...first, amount: 123_456, closeDate: '2026-11-01' };
    const contacts = [
      ...(account.contacts ?? []).filter(({ role }) => role !== 'decider'),
      { name: 'Ivo Brandt', role: 'decider', lastContact: '2026-01-05' } as const,
      { name: 'Mara Ito', role: 'decider', lastContact: '2026-01-05' } as const,
    ];
    return { ...account, opportunities: [first, twin, ...rest], contacts, events };
  });
const words = wordsOf('en', 'CNY', AS_OF);

const listOf = (account: Account, playbook: Playbook) =>
  assess(account, { playbook, asOf: AS_OF, now: `${AS_OF}T09:00:00+08:00` }).actions.map(
    ({ id, title, why, due, priority }) => [
      id,
      words.message(title),
      words.message(why),
      due,
      // Sums over the same numbers in another order may differ in the last bit.
      priority.toFixed(12),
    ],
  );

describe('the list of actions', () => {
  it('rests on accounts with much to put in order', () => {
    expect(accounts.length).toBeGreaterThan(5);
    for (const account of accounts) expect(listOf(account, defaultPlaybook).length).toBeGreaterThan(6);
  });

  it('is the same, in the same order, however deals, people, events and rules are listed', () => {
    const shuffled = <T>(list: readonly T[]) =>
      fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });
    const case_ = fc.constantFrom(...accounts).chain((account) =>
      fc.record({
        account: fc.constant(account),
        opportunities: shuffled(account.opportunities ?? []),
        contacts: shuffled(account.contacts ?? []),
        events: shuffled(events),
        rules: shuffled(defaultPlaybook.actions.rules),
      }),
    );
    fc.assert(
      fc.property(case_, ({ account, rules, ...lists }) => {
        const playbook = { ...defaultPlaybook, actions: { ...defaultPlaybook.actions, rules } };
        expect(listOf({ ...account, ...lists }, playbook)).toEqual(listOf(account, defaultPlaybook));
      }),
      { numRuns: 60 },
    );
  });
});
