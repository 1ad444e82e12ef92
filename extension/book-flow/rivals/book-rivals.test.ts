import { describe, expect, it } from 'vitest';
import type { Account, RivalRating } from '../../../core/account/account.ts';
import { assess } from '../../../core/assessment/assess.ts';
import { defaultPlaybook as playbook } from '../../../core/playbook/default-playbook.ts';
import type { BookAccount } from '../book-account.ts';
import { bookRivals } from './book-rivals.ts';
import { rivalItems } from './rival-items.ts';

const today = '2026-11-22';

function row(name: string, fields: Account['fields'], rivals?: Account['rivals']): BookAccount {
  const account = { fields: { name, ...fields }, ...(rivals === undefined ? {} : { rivals }) };
  return {
    stored: { key: name, kind: 'typed', name, read: [], typed: [], seen: '' },
    account,
    assessment: assess(account, { playbook, asOf: today }),
  };
}

/** The same ratings on every item of the standard scorecard. */
function flat(providers: readonly string[], scores: readonly (number | undefined)[]): Account['rivals'] {
  const card = playbook.competition.scorecards.find(({ id }) => id === playbook.competition.scorecard);
  const items = card?.groups.flatMap((group) => group.items.map(({ id }) => id)) ?? [];
  return { providers, ratings: items.map((item): RivalRating => ({ item, scores })) };
}

const rows = [
  row(
    'Alder',
    { industry: 'Banking', revenue: 100, wallet: 300 },
    flat(['Us', 'Veltra', 'Northline'], [5, 8, 5]),
  ),
  row('Birch', { industry: 'banking ', wallet: 50 }, flat(['We', 'VELTRA'], [7, 6])),
  row('Cedar', { industry: 'Post', revenue: 40, wallet: 10 }, flat(['Us', 'Veltra'], [4, 9])),
  row('Doum', { revenue: 7 }, { providers: ['Us', 'Orbit'], ratings: [{ item: 'price', scores: [5, 9] }] }),
  row('Elm', { revenue: 7 }),
];

describe('rivals of a book', () => {
  const { rivals, industries, rated } = bookRivals(rows);
  const named = Object.fromEntries(rivals.map((rival) => [rival.name, rival]));

  it('knows a rival by its name however it is spelled, and names the one on most accounts first', () => {
    expect(rivals.map(({ name, matches }) => [name, matches.length])).toEqual([
      ['Veltra', 3],
      ['Northline', 1],
      ['Orbit', 1],
    ]);
    expect(rated).toBe(4);
  });

  it('says where it leads, where we lead, and where too little is rated to tell', () => {
    const names = (name: string, outcome: 'theirs' | 'level' | 'ours' | 'thin') =>
      named[name]?.outcomes[outcome].map((match) => match.row.stored.name);
    expect(names('Veltra', 'theirs')).toEqual(['Alder', 'Cedar']);
    expect(names('Veltra', 'ours')).toEqual(['Birch']);
    expect(names('Northline', 'level')).toEqual(['Alder']);
    expect(names('Orbit', 'thin')).toEqual(['Doum']);
  });

  it('adds up what of ours stands against it, from the accounts that state it', () => {
    expect(named.Veltra).toMatchObject({
      revenue: { amount: 140, known: 2 },
      threatened: { amount: 140, known: 2 },
      // Birch states no revenue, and Cedar's wallet cannot be smaller than what it spends with us.
      elsewhere: { amount: 200, known: 1 },
    });
    expect(named.Veltra?.margin).toBeCloseTo((-3 + 1 - 5) / 3);
    expect(named.Orbit?.margin).toBeUndefined();
    expect(named.Northline?.threatened).toEqual({ amount: undefined, known: 0 });
  });

  it('divides by industry, each account’s revenue once, those of no industry last', () => {
    expect(
      industries.map(({ industry, threatened, standings }) => [
        industry,
        threatened,
        standings.map((one) => one.outcomes.theirs.length),
      ]),
    ).toEqual([
      ['Banking', 100, [1, 0, 0]],
      ['Post', 40, [1, 0, 0]],
      [undefined, 0, [0, 0, 0]],
    ]);
  });

  it('finds the items on which we stand behind, the furthest first', () => {
    const items = rivalItems(rivals);
    expect(items[0]?.label.en).toBe('Price');
    const price = items.find(({ id }) => id === 'price')?.standings ?? [];
    expect(price.map(({ rated: both, margin, theirs }) => [both, margin, theirs.length])).toEqual([
      [3, expect.closeTo(-7 / 3), 2],
      [1, 0, 0],
      [1, -4, 1],
    ]);
  });
});

it('knows its position in the market where accounts know the shares', () => {
  const shares = [
    { provider: 'Veltra', share: 0.5 },
    { provider: 'Us', share: 0.2 },
  ];
  const known = row('Gum', {}, flat(['Us', 'Veltra'], [5, 8]));
  const account = { ...known.account, market: { shares } };
  const seen = { ...known, account, assessment: assess(account, { playbook, asOf: today }) };
  expect(bookRivals([seen, ...rows]).rivals[0]?.position).toEqual({ name: 'leader', accounts: 1 });
  expect(bookRivals(rows).rivals[0]?.position).toBeUndefined();
});

it('a rating learned by means that are refused counts for nobody', () => {
  const [refused] = playbook.competition.sources.refused;
  const spied: Account['rivals'] = {
    providers: ['Us', 'Veltra'],
    ratings: [{ item: 'price', scores: [1, 9], source: refused ?? '' }],
  };
  expect(bookRivals([row('Fir', {}, spied)])).toEqual({ rivals: [], industries: [], rated: 0 });
});

it('an empty book has no rivals', () => expect(bookRivals([]).rivals).toEqual([]));
