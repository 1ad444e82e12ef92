import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account, Contact } from '../account/account.ts';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { cooperationReading } from './cooperation.ts';
import { icebergOf } from './iceberg.ts';
import { leadReading } from './lead-rating.ts';
import { organisationOf } from './organisation.ts';
import { ifLeaving, peopleReading } from './people.ts';
import { phaseOf } from './solution.ts';
import { waitingRequests } from './waiting-request.ts';

const { needs } = defaultPlaybook;
const TODAY = '2026-11-20';

describe('icebergs: METHODS 6.1', () => {
  const people: readonly Contact[] = [
    { name: 'Ann', role: 'decider' },
    { name: 'Bo', role: 'user' },
  ];
  it.each([
    {
      need: { fact: 'a line' },
      missing: ['need', 'win'],
      asks: 'win',
      who: ['Ann'],
      why: 'the deepest is asked',
    },
    {
      need: { win: 'no loss' },
      missing: ['fact', 'need'],
      asks: 'need',
      who: [],
      why: 'nobody known in the business',
    },
    { need: { need: 'x', win: 'y' }, missing: ['fact'], asks: 'fact', who: ['Bo'], why: 'those who use it' },
    { need: { fact: 'a', need: 'b', win: 'c' }, missing: [], asks: undefined, who: undefined, why: 'whole' },
    {
      need: { fact: ' ' },
      missing: ['fact', 'need', 'win'],
      asks: 'win',
      who: ['Ann'],
      why: 'blank is missing',
    },
  ])('$asks of $who: $why', ({ need, missing, asks, who }) => {
    const found = icebergOf({ id: 'n', ...need }, people, needs.layers);
    expect(found.missing).toEqual(missing);
    expect(found.ask?.layer).toBe(asks);
    expect(found.ask?.who).toEqual(who);
  });
});

describe('people: METHODS 6.2', () => {
  const met = { stance: 1, lastContact: '2026-11-01' };
  const people: readonly Contact[] = [
    { name: 'Ann', role: 'decider', ...met },
    { name: 'Bo', role: 'user', ...met, reportsTo: 'Ann' },
    { name: 'Cy', role: 'user', stance: 1, lastContact: '2026-01-01' },
    { name: 'Di', role: 'evaluator', stance: -1, lastContact: '2026-11-01' },
    { name: 'Ed', role: 'initiator', lastContact: '2026-11-01' },
  ];
  it('says of each role who covers it and what is wrong', () => {
    const found = peopleReading(people, needs.roles, TODAY);
    expect(found?.roles.map(({ role, covered, gap }) => [role, covered, gap])).toEqual([
      ['initiator', 0.5, 'stance unknown'],
      ['searcher', 0, 'nobody'],
      ['decider', 1, undefined],
      ['user', 1, undefined],
      ['evaluator', 0, 'against us'],
    ]);
    expect(found?.roles[3]?.people).toEqual(['Bo', 'Cy']);
    expect(found?.coverage).toBeCloseTo(3.5 / 6, 12);
    expect(found?.live).toEqual(['Ann', 'Bo', 'Ed']);
    expect(found?.thread).toMatchObject({ person: 'Ann', lost: expect.closeTo(2 / 3.5, 12) });
  });

  it('of people who cover a role alike names the one with the strongest tie first, an unknown tie last', () => {
    const users = (['Fay', 'Gus', 'Hal'] as const).map((name, at): Contact => {
      const strength = [undefined, 3, 8][at];
      return { name, role: 'user', ...met, ...(strength === undefined ? {} : { strength }) };
    });
    expect(peopleReading(users, needs.roles, TODAY)?.roles[3]?.people).toEqual(['Hal', 'Gus', 'Fay']);
  });

  it('tells what is left if a person goes: coverage, roles, deals, reports', () => {
    const deals = [
      { name: 'Depot', people: ['Ann'] },
      { name: 'Fleet', people: ['Bo', 'Ann'] },
      { name: 'Other', people: ['Bo'] },
    ];
    expect(ifLeaving('Ann', people, deals, needs.roles, TODAY)).toEqual({
      person: 'Ann',
      coverage: 3.5 / 6,
      without: 1.5 / 6,
      lost: expect.closeTo(2 / 3.5, 12),
      roles: ['decider'],
      deals: ['Depot', 'Fleet'],
      onlyDeals: ['Depot'],
      reports: ['Bo'],
    });
  });

  it('whoever leaves, coverage never rises', () => {
    const person = fc.record(
      {
        role: fc.constantFrom('initiator', 'searcher', 'decider', 'user', 'evaluator' as const),
        stance: fc.integer({ min: -2, max: 2 }),
        lastContact: fc.constantFrom('2026-11-01', '2025-01-01'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 8 }), (drawn) => {
        const all = drawn.map((one, at) => ({ ...one, name: `P${at}` })) as Contact[];
        for (const { name } of all) {
          const { coverage, without, lost } = ifLeaving(name, all, [], needs.roles, TODAY);
          expect(without).toBeLessThanOrEqual(coverage);
          expect(lost).toBeGreaterThanOrEqual(0);
          expect(lost).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('the organisation', () => {
  const tree = (...pairs: readonly (readonly [string, (string | undefined)?])[]) =>
    organisationOf(
      pairs.map(([name, reportsTo]) => ({ name, ...(reportsTo === undefined ? {} : { reportsTo }) })),
      [],
      needs.organisation,
    );

  it.each([
    { why: 'a tree', pairs: [['A'], ['B', 'A'], ['C', 'B']], loops: [], tops: ['A'] },
    {
      why: 'two in a ring',
      pairs: [
        ['A', 'B'],
        ['B', 'A'],
      ],
      loops: [['A', 'B']],
      tops: ['A'],
    },
    { why: 'oneself', pairs: [['A', 'a']], loops: [['A']], tops: ['A'] },
    {
      why: 'a ring with one below it',
      pairs: [
        ['D', 'B'],
        ['A', 'C'],
        ['B', 'A'],
        ['C', 'B'],
      ],
      loops: [['B', 'A', 'C']],
      tops: ['B'],
    },
    { why: 'a superior who is not on record', pairs: [['A', 'Boss']], loops: [], tops: ['Boss'] },
  ] as const)('$why', ({ pairs, loops, tops }) => {
    const found = tree(...pairs);
    expect(found?.loops).toEqual(loops);
    expect(found?.tree.map(({ name }) => name)).toEqual(tops);
  });

  it('shows everybody once, however the reports run', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F'];
    const superior = fc.option(fc.constantFrom(...names, 'Stranger'), { nil: undefined });
    fc.assert(
      fc.property(fc.tuple(...names.map(() => superior)), (above) => {
        const found = tree(...names.map((name, at) => [name, above[at]] as const));
        const shown: string[] = [];
        const walk = (nodes: NonNullable<typeof found>['tree']) => {
          for (const { name, reports } of nodes) {
            shown.push(name);
            walk(reports);
          }
        };
        walk(found?.tree ?? []);
        expect(shown.filter((name) => name !== 'Stranger').sort()).toEqual(names);
      }),
    );
  });

  it('reads levels by id or by name, and names those that it does not know', () => {
    const found = organisationOf(
      [
        { name: 'Ann', level: '总部' },
        { name: 'Bo', level: 'site' },
        { name: 'Cy', level: 'Moon base' },
      ],
      [{ level: 'headquarters', decides: 'all above a million' }],
      needs.organisation,
    );
    expect(found?.levels.map(({ people, noted }) => [people, noted])).toEqual([
      [['Ann'], true],
      [[], false],
      [['Bo'], false],
    ]);
    expect(found?.levels[0]?.decides).toBe('all above a million');
    expect(found?.strangeLevels).toEqual(['Moon base']);
  });
});

describe('solutions: METHODS 6.4', () => {
  it.each([
    { given: undefined, phase: undefined, lacks: ['feasible'], why: 'nothing is said' },
    { given: { feasible: 'yes', profit: 7 }, phase: 'act now', lacks: [], why: 'it pays' },
    {
      given: { feasible: 'yes', pressure: 8, profit: 1 },
      phase: 'act now',
      lacks: [],
      why: 'it must be done',
    },
    {
      given: { feasible: 'yes', profit: 4, pressure: 4 },
      phase: 'create conditions',
      lacks: [],
      why: 'neither',
    },
    {
      given: { feasible: 'yes', profit: 4 },
      phase: undefined,
      lacks: ['pressure'],
      why: 'pressure may be high',
    },
    { given: { feasible: 'not yet' }, phase: 'prepare and time it', lacks: [], why: 'not yet' },
    { given: { feasible: 'no', profit: 10 }, phase: 'infeasible', lacks: [], why: 'stays listed' },
  ] as const)('$phase: $why', ({ given, phase, lacks }) =>
    expect(phaseOf(given && { product: 'P', ...given }, needs.solutions.high)).toEqual({ phase, lacks }),
  );
});

it.each([
  { answers: {}, verdict: 'open', why: 'nothing is answered' },
  { answers: { lawful: false }, verdict: 'no', why: 'one no is enough' },
  {
    answers: Object.fromEntries(needs.cooperation.map(({ id }) => [id, true])),
    verdict: 'go',
    why: 'every question is answered with yes',
  },
])('a cooperation is $verdict: $why', ({ answers, verdict }) =>
  expect(cooperationReading({ name: 'Card', answers }, needs.cooperation).verdict).toBe(verdict),
);

it.each([
  { ratings: [7, 7, 7, 7, 7], heat: 'hot', settled: true, why: 'a mean of 7' },
  { ratings: [4, 4, 4, 4, 4], heat: 'warm', settled: true, why: 'a mean of 4' },
  { ratings: [4, 4, 4, 4, 3], heat: 'cold', settled: true, why: 'just below' },
  { ratings: [10, 10], heat: 'hot', settled: false, why: 'three are missing' },
  { ratings: [], heat: undefined, settled: false, why: 'nothing is rated' },
  { ratings: [11, 0, 7], heat: 'hot', settled: false, why: 'what lies off the scale is no rating' },
])('a lead is $heat: $why', ({ ratings, heat, settled }) => {
  const { items } = needs.leads;
  const given = Object.fromEntries(ratings.map((rating, at) => [items[at]?.id ?? '', rating]));
  expect(leadReading({ name: 'L', ratings: given }, needs.leads)).toMatchObject({ heat, settled });
});

describe('requests that wait: METHODS 6.7', () => {
  const request = { id: 'r', kind: 'request', at: '2026-05-01' } as const;
  const opened = [{ product: 'Cold chain', since: '2026-11-01' }];
  it.each([
    { given: {}, since: undefined, open: false, why: 'nobody knows when' },
    { given: { due: '2026-11-20' }, since: '2026-11-20', open: true, why: 'its day has come' },
    { given: { due: '2026-11-21' }, since: '2026-11-21', open: false, why: 'not yet' },
    { given: { product: 'cold  CHAIN' }, since: '2026-11-01', open: true, why: 'its product has opened' },
    { given: { product: 'Drones' }, since: undefined, open: false, why: 'another product has' },
  ])('$open: $why', ({ given, since, open }) =>
    expect(waitingRequests([{ ...request, ...given }], opened, TODAY)).toEqual([
      { event: { ...request, ...given }, since, open },
    ]),
  );

  it('one that is served waits no more, and a visit never did', () => {
    const events: Account['events'] = [
      { ...request, done: { served: '2026-11-19' } },
      { id: 'v', kind: 'visit', at: '2026-11-01', due: '2026-11-02' },
    ];
    expect(waitingRequests(events, opened, TODAY)).toEqual([]);
  });
});
