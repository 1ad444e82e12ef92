import { describe, expect, it } from 'vitest';
import type { MarketShare } from '../account/rival-record.ts';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { marketPositions } from './market-position.ts';
import { marketShares } from './market-shares.ts';
import { refusedEvidence, withoutRefused } from './refused-evidence.ts';
import { rivalryOf } from './rivalry.ts';

const { competition } = defaultPlaybook;
const shares = (...all: readonly (readonly [string, number, string?])[]): readonly MarketShare[] =>
  all.map(([provider, share, segment]) => ({
    provider,
    share,
    ...(segment === undefined ? {} : { segment }),
  }));
const totals = (all: Readonly<Record<string, number>>) => new Map(Object.entries(all));

describe('positions: METHODS 4.5', () => {
  const position = (all: readonly MarketShare[], capability: Readonly<Record<string, number>>, of: string) =>
    marketPositions(
      marketShares(all, competition.sources),
      totals(capability),
      'We',
      competition.rivals,
    ).find(({ provider }) => provider === of)?.position;

  it.each([
    { of: 'R', position: 'leader', why: 'the largest share', all: shares(['We', 0.3], ['R', 0.4]), cap: {} },
    {
      of: 'We',
      position: 'challenger',
      why: 'half of the leader’s share, and a point behind in capability',
      all: shares(['We', 0.2], ['R', 0.4]),
      cap: { we: 6, r: 7 },
    },
    {
      of: 'We',
      position: 'follower',
      why: 'more than a point behind',
      all: shares(['We', 0.2], ['R', 0.4]),
      cap: { we: 5.9, r: 7 },
    },
    {
      of: 'We',
      position: 'specialist',
      why: 'first in a segment and not overall',
      all: shares(['We', 0.1], ['R', 0.4], ['We', 0.6, 'cold chain'], ['R', 0.2, 'cold chain']),
      cap: { we: 9, r: 7 },
    },
    {
      of: 'We',
      position: 'follower',
      why: 'less than half of the leader’s share, whatever the capability',
      all: shares(['We', 0.19], ['R', 0.4]),
      cap: { we: 9, r: 7 },
    },
    {
      of: 'We',
      position: undefined,
      why: 'capability decides and is not known',
      all: shares(['We', 0.3], ['R', 0.4]),
      cap: { we: 9 },
    },
    {
      of: 'We',
      position: undefined,
      why: 'more than the whole',
      all: shares(['We', 0.6], ['R', 0.5]),
      cap: {},
    },
  ])('$of is $position: $why', ({ of, position: expected, all, cap }) =>
    expect(position(all, cap, of)).toBe(expected),
  );
});

it('of two words on one share the later one counts, however the name is written', () => {
  const [whole] = marketShares(
    [
      { provider: 'Northline', share: 0.4, date: '2026-05-01' },
      { provider: ' northline', share: 0.2, date: '2025-05-01' },
    ],
    competition.sources,
  );
  expect(whole).toMatchObject({ sum: 0.4, overfull: false });
});

it('a provider whose share nobody knows yet holds nothing of the market, and takes nothing from it', () => {
  const markets = marketShares([...shares(['R', 0.4]), { provider: 'Veltra' }], competition.sources);
  expect(markets).toEqual([
    { segment: undefined, shares: [{ provider: 'R', share: 0.4 }], sum: 0.4, overfull: false },
  ]);
  expect(rivalryOf({ market: { shares: [{ provider: 'Veltra' }] } }, undefined, competition)).toMatchObject({
    shares: [],
    positions: [],
    concentration: undefined,
  });
});

it('knows us among the shares by the usual words, where nobody is rated yet', () => {
  const told = rivalryOf({ market: { shares: shares(['R', 0.4], ['我方', 0.2]) } }, undefined, competition);
  expect(told?.positions.map(({ provider, us }) => [provider, us])).toEqual([
    ['R', false],
    ['我方', true],
  ]);
  expect(told?.main).toEqual(['R']);
});

describe('rivalry', () => {
  it('is nothing where nothing is on record', () =>
    expect(rivalryOf({}, undefined, competition)).toBeUndefined());

  it('reads market, cards and factors', () => {
    const found = rivalryOf(
      {
        factors: {
          providers: ['We', 'R'],
          ratings: [{ item: 'price', scores: [4, 8], importance: 9, source: 'public' }],
        },
        rivalCards: [
          { id: 'a', rival: 'Other' },
          {
            id: 'b',
            rival: 'r',
            sameCustomers: true,
            longTerm: false,
            indexes: { quality: 1.2, function: 1, image: 1.1, price: 1 },
            lines: { price: 'low', metrics: ' ' },
          },
          { id: 'c', rival: 'We', us: true, source: 'planted insider' },
        ],
        market: {
          sellers: 'few',
          product: 'same',
          entry: 'barred',
          information: 'part',
          shares: shares(['We', 0.5], ['R', 0.3]),
          forces: [{ item: 'buyers', rating: 8 }],
        },
      },
      undefined,
      competition,
      '2026-11-20',
    );
    expect(found?.factors?.factors).toMatchObject([
      { id: 'price', bestRival: 'R', reading: { reading: 'fix', gap: -3.6 } },
    ]);
    expect(found?.cards.map(({ card, main }) => [card.id, main])).toEqual([
      ['b', true],
      ['a', false],
    ]);
    expect(found?.cards[0]).toMatchObject({ reaction: 'selective', ratio: expect.closeTo(1.1, 12) });
    expect(found?.cards[0]?.filled).toBeCloseTo(1 / 11, 12);
    expect(found?.positions.map(({ position }) => position)).toEqual(['leader', undefined]);
    expect(found?.concentration).toBeCloseTo(3400, 9);
    expect(found?.structure).toEqual({ name: 'oligopoly', exact: true });
    expect(found?.forces).toMatchObject({ mean: 8, rated: 1 });
    expect(found?.refused).toEqual([
      { list: 'rivalCards', about: 'We', source: 'planted insider', kind: 'refused' },
    ]);
  });

  it('names the facts that the structure still lacks', () =>
    expect(rivalryOf({ market: { sellers: 'few' } }, undefined, competition)?.structureLacks).toEqual([
      'product',
      'entry',
      'information',
    ]));
});

it('nothing of a refused source goes out, from whichever list; all else stays', () => {
  const insider = { source: '内线' };
  const fair = { source: 'public' };
  const tables = {
    rivals: {
      providers: ['We'],
      ratings: [
        { item: 'a', scores: [1], ...insider },
        { item: 'b', scores: [1], ...fair },
      ],
    },
    factors: { providers: ['We'], ratings: [{ item: 'a', scores: [1], ...insider }] },
    rivalCards: [{ id: 'x', rival: 'R', ...insider }],
    attractiveness: [{ item: 'profit', rating: 4, ...insider }],
    market: {
      shares: [{ provider: 'R', share: 0.1, ...insider }],
      forces: [{ item: 'buyers', rating: 3, ...insider }],
      pest: [{ item: 'economy', rating: 3, ...fair }],
    },
  };
  expect(refusedEvidence(tables, competition.sources)).toHaveLength(6);
  const left = withoutRefused(tables, competition.sources);
  expect(refusedEvidence(left, competition.sources)).toEqual([]);
  expect(left.rivals.ratings.map(({ item }) => item)).toEqual(['b']);
  expect(left.market.pest).toHaveLength(1);
  expect(withoutRefused(left, competition.sources)).toBe(left);
});
