import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../account/account.ts';
import { assess } from '../assessment/assess.ts';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import type { Action } from './action.ts';
import { dutiesKeptBy } from './duties-kept-by.ts';
import { partsOf } from './parts-of.ts';
import { rankActions } from './rank-actions.ts';
import type { RememberedAction } from './remembered-action.ts';
import { stillSuggested } from './still-suggested.ts';

const asOf = '2026-11-22';
const silent: Account = {
  fields: {
    name: 'Huaxin',
    revenue: 3_000_000,
    wallet: 9_000_000,
    walletGrowth: 0.2,
    customerGrowth: 0.2,
    offerFit: 9,
    overdueAmount: 4_000,
    onTimePayment: 0.5,
  },
  events: [{ id: 'call 1', kind: 'call', at: '2026-10-01' }],
};
const actionsOf = (account: Account) =>
  assess(account, { playbook: defaultPlaybook, asOf: '2026-11-24' }).actions;
const names = (actions: readonly Action[]) => actions.map((one) => partsOf(one).map(({ id }) => id));
const one = (id: string, near: string | undefined, extra: Partial<Action> = {}): Action =>
  ({
    id,
    rule: id,
    urgency: 0.5,
    stakeShare: 0.5,
    certainty: 1,
    priority: 0.25,
    due: undefined,
    price: false,
    facts: {},
    ...(near === undefined ? {} : { near }),
    ...extra,
  }) as Action;
const remembered = (action: string, state: RememberedAction['state']): RememberedAction => ({
  account: 'a',
  action,
  rule: action,
  state,
  facts: {},
  day: asOf,
  at: `${asOf}T08:00:00Z`,
  ...(state === 'snoozed' ? { until: '2026-12-01' } : {}),
});

describe('what comes to the same', () => {
  it('is one action that names all that it stands for', () => {
    const found = names(actionsOf(silent));
    expect(found).toContainEqual([
      'keep-in-touch: calls 2026-11 1',
      'keep-in-touch: calls 2026-11 2',
      'meet-again',
    ]);
    expect(found).toContainEqual(['mend-payment-habit', 'collect-overdue']);
  });

  it.each([
    { why: 'no deed in common', a: one('a', undefined), b: one('b', undefined) },
    { why: 'another deed', a: one('a', 'calls'), b: one('b', 'payment') },
    { why: 'the same deed at another deal', a: one('a', 'ask: Upgrade'), b: one('b', 'ask: Depot') },
  ])('stays apart: $why', ({ a, b }) => expect(names(rankActions([a, b]))).toEqual([['a'], ['b']]));

  it('is as pressing, weighty and sure as its most pressing, weightiest and surest part', () => {
    const late = one('late', 'x', {
      due: '2026-11-20',
      urgency: 1,
      stakeShare: 0.1,
      certainty: 0.5,
      priority: 0.05,
    });
    const big = one('big', 'x', {
      due: '2026-12-20',
      urgency: 0.4,
      stakeShare: 0.9,
      stake: 7,
      certainty: 1,
      priority: 0.36,
    });
    expect(rankActions([late, big])).toEqual([
      expect.objectContaining({
        id: 'big',
        due: '2026-11-20',
        stake: 7,
        urgency: 1,
        certainty: 1,
        priority: 0.9,
      }),
    ]);
  });

  it('goes up in the list with what it stands for', () => {
    const alone = one('alone', undefined, { priority: 0.3 });
    const pair = [one('a', 'x', { urgency: 1, stakeShare: 0.2, priority: 0.2 }), one('b', 'x')];
    expect(names(rankActions([alone, ...pair]))).toEqual([['b', 'a'], ['alone']]);
  });

  it('is the same list with the same content in any order of the input', () => {
    const some = fc.uniqueArray(
      fc.record({
        id: fc.string(),
        near: fc.constantFrom('x', 'y', undefined),
        price: fc.boolean(),
        urgency: fc.constantFrom(0.2, 0.5, 1),
        due: fc.constantFrom('2026-12-01', '2026-12-02', undefined),
      }),
      { selector: ({ id }) => id, maxLength: 12 },
    );
    fc.assert(
      fc.property(
        some.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          const ranked = (input: typeof list) =>
            rankActions(
              input.map(({ id, near, price, urgency, due }) =>
                one(id, price ? undefined : near, { price, urgency, priority: urgency / 2, due }),
              ),
            );
          expect(ranked(shuffled)).toEqual(ranked(list));
          expect(names(ranked(list)).flat().toSorted()).toEqual(list.map(({ id }) => id).toSorted());
        },
      ),
    );
  });
});

describe('what became of it', () => {
  const pair = rankActions([one('a', 'x', { priority: 0.9 }), one('b', 'x')]);

  it.each([
    { why: 'all are quiet', words: [remembered('a', 'done'), remembered('b', 'done')], left: [] },
    {
      why: 'each may be quiet for a reason of its own',
      words: [remembered('a', 'snoozed'), remembered('b', 'dismissed')],
      left: [],
    },
    { why: 'one is left, and stands for itself', words: [remembered('a', 'dismissed')], left: [['b']] },
    { why: 'nothing was said', words: [], left: [['a', 'b']] },
  ])('counts for each part: $why', ({ words, left }) =>
    expect(names(stillSuggested(pair, words, asOf))).toEqual(left),
  );

  it('marks every event, and one contact of the month alone', () => {
    const duty = (id: string, due: string, event?: object) =>
      one(id, 'x', {
        duty: {
          id,
          norm: 'calls',
          logs: event ? undefined : 'call',
          event,
          due,
        } as unknown as NonNullable<Action['duty']>,
      });
    const [both] = rankActions([
      duty('second', '2026-11-30'),
      duty('first', '2026-11-15'),
      duty('thanks', '2026-11-20', {}),
    ]);
    expect(dutiesKeptBy(both as Action).map(({ id }) => id)).toEqual(['first', 'thanks']);
  });
});
