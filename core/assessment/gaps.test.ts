import { describe, expect, it } from 'vitest';
import type { Account } from '../account/account.ts';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { renderMessage } from '../text/render-message.ts';
import { assess } from './assess.ts';
import { swotOf } from './swot.ts';

const TODAY = '2026-11-20';
const assessed = (account: Account) => assess(account, { playbook: defaultPlaybook, asOf: TODAY });
const rated = (scores: readonly (number | undefined)[], source = 'public', date = '2026-11-01') => ({
  rivals: { providers: ['We', 'Northline'], ratings: [{ item: 'quality', scores, source, date }] },
});

describe('what is wrong is named with its place, and the rest is assessed', () => {
  it.each([
    {
      why: 'a rating off the scale',
      given: rated([0, 11]),
      code: 'off-scale',
      names: ['quality', 'Northline', '11'],
    },
    {
      why: 'an importance off the scale',
      given: {
        factors: { providers: ['We', 'R'], ratings: [{ item: 'price', importance: 12, scores: [5, 6] }] },
      },
      code: 'off-scale',
      names: ['price', '12'],
    },
    {
      why: 'a force off the scale',
      given: { market: { forces: [{ item: 'buyers', rating: Number.NaN }] } },
      code: 'off-scale',
      names: ['buyers'],
    },
    {
      why: 'shares above the whole',
      given: {
        market: {
          shares: [
            { provider: 'We', share: 0.7, segment: 'parcels' },
            { provider: 'Northline', share: 0.5, segment: 'parcels' },
          ],
        },
      },
      code: 'overfull-shares',
      names: ['parcels', 'We', 'Northline'],
    },
    {
      why: 'a ring of reports',
      given: {
        contacts: [
          { name: 'Ann', reportsTo: 'Bo' },
          { name: 'Bo', reportsTo: 'Ann' },
        ],
      },
      code: 'reporting-loop',
      names: ['Ann', 'Bo'],
    },
    {
      why: 'a level that the playbook lacks',
      given: { contacts: [{ name: 'Ann', level: 'Moon base' }] },
      code: 'unknown-level',
      names: ['Moon base'],
    },
    {
      why: 'a source that must not be used',
      given: rated([5, 6], 'planted insider'),
      code: 'refused-source',
      names: ['quality', 'planted insider'],
    },
    {
      why: 'a source of no known kind',
      given: rated([5, 6], 'a friend'),
      code: 'strange-source',
      names: ['quality', 'a friend', 'public'],
    },
    {
      why: 'an item that no list has',
      given: { factors: { providers: ['We', 'R'], ratings: [{ item: 'colour', scores: [5, 6] }] } },
      code: 'unknown-item',
      names: ['colour'],
    },
  ])('$why: $code', ({ given, code, names }) => {
    const { notices, value } = assessed({ fields: { revenue: 100_000 }, ...(given as Partial<Account>) });
    const notice = notices.find((one) => one.code === code);
    for (const language of ['en', 'zh-CN'] as const) {
      const said = notice && renderMessage(notice.message, language, 'CNY');
      for (const name of names) expect(said, language).toContain(name);
    }
    expect(value.score).toBeDefined();
  });

  it('what is refused or strange scores nothing', () => {
    for (const source of ['planted insider', 'a friend'])
      expect(
        assessed({ fields: {}, ...rated([9, 2], source) }).competition?.providers[0]?.total,
      ).toBeUndefined();
    expect(assessed({ fields: {}, ...rated([9, 2]) }).competition?.providers[0]?.total).toBe(9);
  });
});

describe('rules for gaps: each fires on its fact and is gone without it', () => {
  const vip: Account['fields'] = {
    profit: 5_000_000,
    onTimePayment: 1,
    revenue: 6_000_000,
    wallet: 20_000_000,
    tenure: 10,
    agreement: true,
    productsHeld: 6,
    perceived: 9,
    expected: 9,
    contractMonthsLeft: 24,
    switchingCost: 9,
  };
  const deal = { opportunities: [{ name: 'Depot', amount: 90_000, closeDate: '2027-02-01' }] };
  const ann = { name: 'Ann', role: 'decider', stance: 1, lastContact: '2026-11-10' } as const;
  const factor = (ours: number, importance = 9) => ({
    factors: {
      providers: ['We', 'R'],
      ratings: [{ item: 'price', importance, scores: [ours, 8], source: 'public' }],
    },
  });
  it.each([
    { rule: 'mend-factor', on: factor(4), off: factor(8) },
    { rule: 'mend-factor', on: factor(4), off: factor(4, 5) },
    { rule: 'replace-refused', on: rated([5, 6], '内线'), off: rated([5, 6]) },
    { rule: 'name-sources', on: rated([5, 6], ' '), off: rated([5, 6]) },
    {
      rule: 'rate-anew',
      on: rated([5, 6], 'public', '2025-11-20'),
      off: rated([5, 6], 'public', '2025-11-21'),
    },
    {
      rule: 'choose-stance',
      on: { ...rated([5, 6]), rivalCards: [{ id: 'c', rival: 'Northline' }] },
      off: { ...rated([5, 6]), rivalCards: [{ id: 'c', rival: 'Northline', stance: 'firm defence' }] },
    },
    {
      rule: 'win-back',
      on: { products: [{ product: 'Cloud', revenue: 10, rivalRevenue: 2_000_000 }] },
      off: { products: [{ product: 'Cloud', revenue: 10, rivalRevenue: 1_000_000 }] },
    },
    { rule: 'find-people', on: {}, off: { contacts: [ann] } },
    {
      rule: 'second-thread',
      on: { contacts: [ann] },
      off: { contacts: [ann, { name: 'Bo', stance: 0, lastContact: '2026-11-01' }] },
    },
    { rule: 'cover-roles', on: { contacts: [ann], ...deal }, off: { contacts: [ann] } },
    {
      rule: 'win-over',
      on: { contacts: [{ ...ann, stance: -1 }], ...deal },
      off: { contacts: [ann], ...deal },
    },
    {
      rule: 'get-closer',
      on: {
        contacts: [
          { ...ann, strength: 3 },
          { name: 'Bo', role: 'decider', strength: 2 },
        ],
      },
      off: {
        contacts: [
          { ...ann, strength: 3 },
          { name: 'Bo', role: 'decider', strength: 4 },
        ],
      },
    },
    { rule: 'get-closer', on: { contacts: [{ ...ann, strength: 3 }] }, off: { contacts: [ann] } },
    {
      rule: 'reach-level',
      on: { contacts: [ann], levels: [{ level: 'headquarters', decides: 'price' }] },
      off: { contacts: [{ ...ann, level: '总部' }], levels: [{ level: 'headquarters', decides: 'price' }] },
    },
    {
      rule: 'complete-need',
      on: { needs: [{ id: 'n', fact: 'a line' }] },
      off: { needs: [{ id: 'n', fact: 'a line', need: 'b', win: 'c' }] },
    },
    { rule: 'learn-needs', on: deal, off: { ...deal, needs: [{ id: 'n', fact: 'a line' }] } },
    {
      rule: 'carry-out-solution',
      on: { solutions: [{ product: 'Cloud', feasible: 'yes', profit: 8 }] },
      off: { solutions: [{ product: 'Cloud', feasible: 'yes', profit: 4, pressure: 4 }] },
    },
    {
      rule: 'remove-obstacle',
      on: { solutions: [{ product: 'Cloud', feasible: 'not yet', why: 'no duct' }] },
      off: { solutions: [{ product: 'Cloud', feasible: 'no' }] },
    },
    {
      rule: 'test-cooperation',
      on: { cooperations: [{ name: 'Card', answers: { lawful: true } }] },
      off: { cooperations: [{ name: 'Card', answers: { lawful: false } }] },
    },
    {
      rule: 'follow-lead',
      on: { leads: [{ name: 'South', ratings: { size: 8 } }] },
      off: { leads: [{ name: 'South', ratings: { size: 6 } }] },
    },
    {
      rule: 'serve-request',
      on: { events: [{ id: 'r', kind: 'request', at: '2026-05-01', due: TODAY }] },
      off: { events: [{ id: 'r', kind: 'request', at: '2026-05-01', due: '2026-11-21' }] },
    },
  ])('$rule', ({ rule, on, off }) => {
    const raised = (given: object) =>
      assessed({ fields: vip, ...given } as Account).actions.find((action) => action.rule === rule);
    const action = raised(on);
    expect(action?.due).toMatch(/^\d{4}-\d\d-\d\d$/);
    for (const language of ['en', 'zh-CN'] as const)
      for (const part of ['title', 'why', 'effect', 'ends'] as const)
        expect(action && renderMessage(action[part], language, 'CNY')).not.toMatch(/[{}—]/);
    expect(raised(off)).toBeUndefined();
  });

  describe('of whitespace, against a table of the model', () => {
    const whitespace = {
      ...defaultPlaybook.needs.whitespace,
      mixes: [{ industry: '', spend: { Voice: 1, Data: 1 } }],
    };
    const playbook = { ...defaultPlaybook, needs: { ...defaultPlaybook.needs, whitespace } };
    const raised = (products: Account['products']) =>
      assess({ fields: vip, ...(products && { products }) }, { playbook, asOf: TODAY }).actions.map(
        ({ rule }) => rule,
      );
    it.each([
      {
        products: [{ product: 'Voice', revenue: 6_000_000 }],
        raises: ['offer-whitespace'],
        why: 'data is not bought',
      },
      {
        products: [{ product: 'Voice', revenue: 9_000_000 }, { product: 'Data' }],
        raises: ['look-up-amount'],
        why: 'what is bought of data is not known, and little is open besides',
      },
      {
        products: [
          { product: 'Voice', revenue: 9_500_000 },
          { product: 'Data', revenue: 9_500_000 },
        ],
        raises: [],
        why: 'both are bought as the industry buys them',
      },
    ])('$raises: $why', ({ products, raises }) =>
      expect(raised(products).filter((rule) => /whitespace|amount/.test(rule))).toEqual(raises),
    );
  });

  it('an old rating makes its action less certain', () => {
    const trail = (date: string) =>
      assessed({ fields: vip, ...rated([3, 8], 'public', date) }).actions.find(
        ({ rule }) => rule === 'close-gap',
      );
    expect(trail('2026-11-01')?.certainty).toBe(1);
    expect(trail('2023-11-01')?.certainty).toBeLessThan(0.3);
  });
});

describe('SWOT: METHODS 4.8', () => {
  const account: Account = {
    fields: { revenue: 100_000, revenueLastYear: 120_000, wallet: 300_000, competitorThreat: 8 },
    ...rated([8, 5]),
    factors: {
      providers: ['We', 'Northline'],
      ratings: [{ item: 'price', importance: 10, scores: [4, 8], source: 'public', date: '2026-11-01' }],
    },
    market: {
      pest: [
        { item: 'politics', rating: 2 },
        { item: 'technology', rating: 9 },
      ],
    },
  };
  const board = (swot?: Account['swot']) => {
    const given = swot === undefined ? account : { ...account, swot };
    return swotOf(given, assessed(given), defaultPlaybook);
  };
  const ids = (swot: ReturnType<typeof board>) =>
    Object.fromEntries(
      Object.entries(swot.entries).map(([quadrant, lines]) => [quadrant, lines.map(({ id }) => id)]),
    );

  it('derives its first order from the facts', () => {
    expect(ids(board())).toEqual({
      strength: ['lead: quality'],
      weakness: ['trail: price'],
      opportunity: ['helps: technology', 'headroom'],
      threat: ['hinders: politics', 'rivalThreat', 'decline'],
    });
    for (const lines of Object.values(board().entries))
      for (const { text, derived } of lines) {
        expect(derived).toBe(true);
        expect(renderMessage(text, 'zh-CN', 'CNY')).not.toMatch(/[{}—]/);
      }
  });

  it('pairs what it keeps, each side by rank', () => {
    const { pairings } = board();
    expect(pairings.map(({ id, own, other }) => [id, own.length, other.length])).toEqual([
      ['SO', 1, 2],
      ['ST', 1, 2],
      ['WO', 1, 2],
      ['WT', 1, 2],
    ]);
  });

  it('stands under the user’s word: other weight, other words, dropped, of their own', () => {
    const swot = board({
      lines: [
        { id: 'rivalThreat', weight: 10, text: 'They poach our people' },
        { id: 'headroom', dropped: true },
        { id: 'own', quadrant: 'strength', text: 'Our name here', weight: 9 },
        { id: 'half', text: 'belongs nowhere' },
      ],
      actions: { SO: 'Show it at the fair' },
    });
    expect(ids(swot)).toMatchObject({
      strength: ['own', 'lead: quality'],
      opportunity: ['helps: technology'],
      threat: ['rivalThreat', 'hinders: politics', 'decline'],
    });
    expect(swot.dropped.map(({ id }) => id)).toEqual(['headroom']);
    expect(swot.entries.threat[0]).toMatchObject({ derived: true, changed: true, rank: 10 });
    expect(swot.entries.strength[0]).toMatchObject({ derived: false });
    expect(swot.pairings[0]).toMatchObject({ action: 'Show it at the fair', edited: true });
    expect(swot.pairings[1]?.edited).toBe(false);
  });
});

describe('attractiveness by its nine items: METHODS 3.6', () => {
  const fields = { revenue: 50_000, profit: 5_000, ourStrength: 8, bestRivalStrength: 3 };
  it('stands on the ratings where there are any, an unrated one anywhere between', () => {
    const all = defaultPlaybook.classification.attractiveness.map(({ id }) => ({ item: id, rating: 10 }));
    const whole = assessed({ fields, attractiveness: all }).classes;
    expect(whole.position?.y).toMatchObject({ score: 100, low: 100, high: 100 });
    expect(whole.attractivenessBy).toBe('ratings');
    const one = assessed({ fields, attractiveness: [{ item: 'profit', rating: 10 }] }).classes;
    expect(one.position?.y).toMatchObject({ score: 100, low: expect.closeTo(100 / 9, 9), high: 100 });
    expect(assessed({ fields }).classes.attractivenessBy).toBe('dimensions');
  });
});
