import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account, AccountFields } from '../account/account.ts';
import { addDays } from '../account/days-between.ts';
import { fieldOf } from '../account/fields.ts';
import { assess } from '../assessment/assess.ts';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import type { Action } from './action.ts';
import { holds } from './holds.ts';
import { stakeOf, urgencyOf } from './priority.ts';
import { rankActions } from './rank-actions.ts';
import { refusePrice } from './refuse-price.ts';

const asOf = '2026-11-22';
const policy = defaultPlaybook.actions;
const actionsOf = (fields: AccountFields, beside: Omit<Account, 'fields'> = {}) =>
  assess({ fields, ...beside }, { playbook: defaultPlaybook, asOf }).actions;
const one = (id: string, priority: number, extra: Partial<Action> = {}): Action =>
  ({ id, rule: id, priority, due: undefined, price: false, ...extra }) as Action;

describe('urgency', () => {
  it.each([
    { days: -3, urgency: 1, why: 'over' },
    { days: 0, urgency: 1, why: 'due today' },
    { days: 30, urgency: 0.6, why: 'half-way' },
    { days: 60, urgency: 0.2, why: 'at the horizon' },
    { days: 400, urgency: 0.2, why: 'beyond it' },
  ])('$urgency: $why', ({ days, urgency }) => {
    expect(urgencyOf(addDays(asOf, days), asOf, policy)).toBeCloseTo(urgency, 12);
  });
  it('is 0.3 without a date', () => expect(urgencyOf(undefined, asOf, policy)).toBe(0.3));
});

it.each([
  { money: 10_000_000, composite: 10, stake: 1, why: 'the money goes first' },
  { money: 100_000, composite: 90, stake: 1 / 3, why: 'on the log money scale' },
  { money: undefined, composite: 45, stake: 0.45, why: 'else the composite' },
  { money: undefined, composite: undefined, stake: 0.3, why: 'else 0.3' },
])('stake $stake: $why', ({ money, composite, stake }) => {
  expect(stakeOf(money, composite, defaultPlaybook)).toBeCloseTo(stake, 12);
});

describe('the ranking', () => {
  it.each([
    { actions: [one('a', 0.1), one('b', 0.9)], order: 'b a', why: 'priority' },
    { actions: [one('a', 0.9, { price: true }), one('b', 0.1)], order: 'b a', why: 'non-price before price' },
    {
      actions: [one('a', 0.5), one('b', 0.5, { due: '2026-12-01' })],
      order: 'b a',
      why: 'tie: the dated one',
    },
    { actions: [one('b', 0.5), one('a', 0.5)], order: 'a b', why: 'tie: rule id' },
    { actions: [one('a', 0.5), one('a', 0.5)], order: 'a', why: 'duplicates are dropped' },
  ])('$order: $why', ({ actions, order }) => {
    expect(
      rankActions(actions)
        .map(({ id }) => id)
        .join(' '),
    ).toBe(order);
  });

  it('does not depend on the order of the input', () => {
    const some = fc.uniqueArray(
      fc.record({
        id: fc.string(),
        priority: fc.constantFrom(0.1, 0.5),
        price: fc.boolean(),
        due: fc.option(fc.constantFrom('2026-12-01', '2026-12-02'), { nil: undefined }),
      }),
      { selector: ({ id }) => id, maxLength: 12 },
    );
    fc.assert(
      fc.property(
        some.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          const ids = (input: typeof list) =>
            rankActions(input.map(({ id, priority, ...rest }) => one(id, priority, rest))).map(
              ({ id }) => id,
            );
          expect(ids(shuffled)).toEqual(ids(list));
        },
      ),
    );
  });
});

describe('a price action', () => {
  const price = one('give-some-price', 1, { price: true });
  it.each([
    { profit: 10, revenue: 100, refused: false, why: '5 % of 100 leaves 5' },
    { profit: 5, revenue: 100, refused: false, why: '0 is not below 0' },
    { profit: 4, revenue: 100, refused: true, why: 'it would leave −1' },
    { profit: -1, revenue: undefined, refused: true, why: 'a loss has nothing to give' },
    { profit: undefined, revenue: 100, refused: false, why: 'an unknown profit refuses nothing' },
  ])('refused $refused: $why', ({ profit, revenue, refused }) => {
    const fields = revenue === undefined ? {} : { revenue };
    const found = refusePrice([price], fields, profit, defaultPlaybook);
    expect(found.refused.map(({ rule }) => rule)).toEqual(refused ? ['give-some-price'] : []);
    expect(found.kept).toEqual(refused ? [] : [price]);
  });
});

describe('a condition', () => {
  const facts = new Map([
    ['n', { value: 5, shown: { kind: 'count' as const, value: 5 }, reads: [] }],
    ['t', { value: 'core', shown: { kind: 'text' as const, value: 'core' }, reads: [] }],
  ]);
  it.each([
    { condition: { fact: 'n', atLeast: 5 + 1e-10 }, is: true, why: 'at the cut' },
    { condition: { fact: 'n', atLeast: 5.1 }, is: false, why: 'below it' },
    { condition: { fact: 'n', below: 5 }, is: false, why: 'at is not below' },
    { condition: { fact: 'n', atMost: 5 }, is: true, why: 'at most' },
    { condition: { fact: 'n', above: 5 }, is: false, why: 'at is not above' },
    { condition: { fact: 't', atLeast: 1 }, is: false, why: 'a text has no size' },
    { condition: { fact: 't', is: 'core' }, is: true, why: 'equal' },
    { condition: { fact: 't', oneOf: ['low', 'core'] }, is: true, why: 'one of' },
    { condition: { fact: 'x', below: 5 }, is: false, why: 'what is unknown holds nothing' },
    { condition: { fact: 'x', known: false }, is: true, why: 'except where unknown is asked for' },
    { condition: { fact: 'n', known: false }, is: false, why: 'it is known' },
  ])('$condition is $is: $why', ({ condition, is }) => expect(holds(condition, facts)).toBe(is));
});

describe('actions of an account', () => {
  it('are certain for events, less so for readings of gaps', () => {
    const [complaint] = actionsOf({ openComplaints: 2, revenue: 1_000_000 }).filter(
      ({ rule }) => rule === 'close-complaint',
    );
    // Due in 2 of 60 days: 1 − 0.8 × 2/60; 1 000 000 on the log scale: 2/3.
    expect(complaint).toMatchObject({ certainty: 1, due: '2026-11-24', stake: 1_000_000 });
    expect(complaint?.priority).toBeCloseTo((1 - (0.8 * 2) / 60) * (2 / 3), 12);
  });

  it('count an open class as less certain', () => {
    const fields = { competitorThreat: 8, profit: 5_000_000, offerFit: 9 };
    const [fortify] = actionsOf(fields).filter(({ rule }) => rule === 'fortify');
    // Known: competitorThreat, profit, offerFit of the threat and the fields of current and potential; core is open.
    expect(fortify?.certainty).toBeLessThan(0.8);
  });

  it('take in a promising account that nobody manages', () => {
    const rules = (fields: AccountFields) => actionsOf(fields).map(({ rule }) => rule);
    expect(rules({ offerFit: 9 })).toContain('take-it-in');
    expect(rules({ offerFit: 9, manager: 'Li' })).not.toContain('take-it-in');
    expect(rules({ offerFit: 2 })).not.toContain('take-it-in');
  });

  it('fire once for each deal, also for two of one name', () => {
    const deal = { name: 'Upgrade', closeDate: '2026-11-01' };
    const ids = actionsOf({}, { opportunities: [deal, deal] }).map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith('date-opportunity'))).toEqual([
      'date-opportunity: Upgrade',
      'date-opportunity: Upgrade (2)',
    ]);
  });

  it('ask for the field that narrows the bounds most', () => {
    const { question, questions, actions } = assess(
      { fields: { revenue: 1_000_000 } },
      { playbook: defaultPlaybook, asOf },
    );
    // Profit: 0.4 × 0.65 × 66.7 (its upper limit) = 17.3; wallet: 0.25 × 0.35 × 100 = 8.75.
    expect(question?.field).toBe('profit');
    expect(question?.narrows).toBeCloseTo((0.4 * 0.65 * 200) / 3, 9);
    expect(questions[1]).toMatchObject({ field: 'wallet' });
    expect(actions.find(({ rule }) => rule === 'ask')).toMatchObject({
      asks: 'profit',
      certainty: 1,
      title: { text: fieldOf('profit').question },
    });
  });

  it('ask nothing where nothing is missing that counts', () => {
    const fields: AccountFields = {
      revenue: 0,
      wallet: 1e6,
      walletGrowth: 0,
      customerGrowth: 0,
      offerFit: 5,
      industryInfluence: 5,
      socialStatus: 5,
      policyInfluence: 5,
      chainRole: 'key',
    };
    expect(assess({ fields }, { playbook: defaultPlaybook, asOf }).question).toBeUndefined();
  });
});
