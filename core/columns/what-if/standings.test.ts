import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../account/account.ts';
import { ratedAttractiveness } from '../../assessment/attractiveness.ts';
import { bookOf } from '../../assessment/book.ts';
import { type Standing, standing } from '../../assessment/standing.ts';
import { strengthsOf } from '../../assessment/strengths.ts';
import { defaultPlaybook } from '../../playbook/default-playbook.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { withValue } from '../../playbook/with-value.ts';
import { sampleBook } from '../../sample/sample-book.ts';
import { DIMENSIONS } from '../../valuation/scored.ts';
import { type BookColumns, bookColumns } from './book-columns.ts';
import { CLASSES, CODED_SCHEMES, NO_CLASS } from './reclass.ts';
import { changeOf, schemesChanged, standingsOf } from './standings.ts';

const sample = sampleBook().map(({ account }) => account);
/** Gaps and oddities that the sample does not have. */
const odd: readonly Account[] = [
  { fields: {} },
  { fields: { name: 'Prospect', revenue: 0, wallet: 400_000, offerFit: 6 } },
  { fields: { name: 'Loss', profit: -5000, walletGrowth: 0.1 } },
  { fields: { name: 'Estimated loss', revenue: 100, directCost: 5000, offerFit: 9 } },
  {
    fields: { name: 'Attractive', ourStrength: 4, bestRivalStrength: 6, tenure: 2 },
    attractiveness: [
      { item: 'profit', rating: 9 },
      { item: 'ease', rating: 4.5 },
    ],
  },
  { fields: { name: 'Rated', ourStrength: 8, bestRivalStrength: 3, tenure: 9, rivalVip: true } },
];
const accounts = [...sample, ...odd];

function columnsOf(book: readonly Account[]): BookColumns {
  return bookColumns(
    book.map((account) => {
      const { value, competition } = standing(account, { playbook: defaultPlaybook });
      return {
        value,
        fields: account.fields,
        strengths: strengthsOf(account, competition),
        attractiveness: ratedAttractiveness(account, defaultPlaybook),
      };
    }),
  );
}
const columns = columnsOf(accounts);

const weight = fc.integer({ min: 0, max: 100 });
const places: readonly (readonly string[])[] = DIMENSIONS.flatMap((key) => [
  ['valuation', 'dimensions', key, 'weight'],
  ...Object.keys(defaultPlaybook.valuation.dimensions[key].indicators).map((indicator) => [
    'valuation',
    'dimensions',
    key,
    'indicators',
    indicator,
    'weight',
  ]),
]);
const cuts = Object.keys(defaultPlaybook.classification.cuts).map((cut) => ['classification', 'cuts', cut]);
const cut = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.double({ min: 0, max: 100, noNaN: true }));
/** Any weights and cuts, also weights that add up to nothing. */
const tried: fc.Arbitrary<Playbook> = fc
  .record({
    weights: fc.array(fc.tuple(fc.constantFrom(...places), weight), { maxLength: 12 }),
    cuts: fc.array(fc.tuple(fc.constantFrom(...cuts), cut), { maxLength: 4 }),
    cutsBy: fc.constantFrom('fixed', 'median'),
  })
  .map(({ weights, cuts, cutsBy }) =>
    [...weights, ...cuts, [['classification', 'cutsBy'], cutsBy] as const].reduce(
      (by, [path, value]) => withValue(by, path, value),
      defaultPlaybook,
    ),
  );

describe('a book under other weights and cuts', () => {
  it('stands, account by account and to the bit, as when each is assessed anew', () => {
    const standings = standingsOf(columns);
    fc.assert(
      fc.property(tried, (playbook) => {
        const { scores, classes } = standings(playbook);
        const book = bookOf(accounts, playbook);
        for (const [row, account] of accounts.entries()) {
          const anew = standing(account, { playbook, book });
          expect(scoredAt(scores.value, row)).toEqual(scoredOf(anew.value));
          for (const key of DIMENSIONS)
            expect(scoredAt(scores.dimensions[key], row)).toEqual(scoredOf(anew.value.dimensions[key]));
          expect(classesAt(classes, row)).toEqual(classesOf(anew));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('stands the same whichever playbook it stood under before', () => {
    const standings = standingsOf(columns);
    fc.assert(
      fc.property(tried, weight, (playbook, other) => {
        standings(playbook);
        const next = withValue(playbook, ['valuation', 'dimensions', 'current', 'weight'], other);
        const { scores, ranks, classes } = standings(next);
        const fresh = standingsOf(columns)(next);
        expect(scores.value).toEqual(fresh.scores.value);
        expect(scores.worth).toEqual(fresh.scores.worth);
        expect(ranks).toEqual(fresh.ranks);
        expect(classes).toEqual(fresh.classes);
      }),
      { numRuns: 60 },
    );
  });

  it('places an account in each matrix where its assessment does', () => {
    const { scores, classes } = standingsOf(columns)(defaultPlaybook);
    let [placed, open] = [0, 0];
    for (const [row, account] of accounts.entries()) {
      const { loyalty, position, value } = standing(account, { playbook: defaultPlaybook }).classes;
      if (loyalty) expect(scores.worth.score[row]).toBe(loyalty.y.score);
      if (loyalty)
        expect([scores.worth.low[row], scores.worth.high[row]]).toEqual([loyalty.y.low, loyalty.y.high]);
      if (position) expect(scores.attractiveness.score[row]).toBe(position.y.score);
      if (position) expect(columns.advantage.score[row]).toBe(position.x.score);
      for (const [scheme, one] of Object.entries({ value, loyalty, position })) {
        if (one === undefined || one === 'prospect') continue;
        placed += 1;
        if (!one.settled) open += 1;
        expect(classes.settled[scheme as 'value'][row] === 1).toBe(one.settled);
      }
    }
    expect(placed).toBeGreaterThan(200);
    expect(open).toBeGreaterThan(20);
  });
});

describe('ranks', () => {
  it('count those who stand higher, and equal scores share one', () => {
    fc.assert(
      fc.property(tried, (playbook) => {
        const { scores, ranks } = standingsOf(columns)(playbook);
        for (const [row, score] of scores.value.score.entries()) {
          const higher = scores.value.score.filter((other) => other > score).length;
          expect(ranks[row]).toBe(Number.isNaN(score) ? 0 : higher + 1);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('what a playbook changes', () => {
  const before = standingsOf(columns)(defaultPlaybook);

  it('is nothing for the same one', () => {
    expect(changeOf(before, standingsOf(columns)(defaultPlaybook), 0)).toEqual({ reclassed: [], moved: 0 });
  });

  it('is every account whose class another cut makes another', () => {
    const higher = withValue(defaultPlaybook, ['classification', 'cuts', 'current'], 100);
    const after = standingsOf(columns)(higher);
    const { reclassed, moved } = changeOf(before, after, 0);
    const once = accounts.flatMap((account, row) => {
      const [old, now] = [defaultPlaybook, higher].map((playbook) =>
        classesOf(standing(account, { playbook })),
      );
      return JSON.stringify(old) === JSON.stringify(now) ? [] : [row];
    });
    expect(reclassed).toEqual(once);
    expect(once.length).toBeGreaterThan(10);
    expect(moved).toBe(0);
    expect(schemesChanged(before, after, once[0] as number)).toContain('value');
  });

  it('counts only moves of more than so many ranks', () => {
    const after = standingsOf(columns)(
      withValue(defaultPlaybook, ['valuation', 'dimensions', 'influence', 'weight'], 90),
    );
    const far = [...before.ranks.keys()].filter(
      (row) => Math.abs((before.ranks[row] as number) - (after.ranks[row] as number)) > 5,
    ).length;
    expect(changeOf(before, after, 5).moved).toBe(far);
    expect(far).toBeGreaterThan(10);
  });
});

it('an empty book stands nowhere', () => {
  const standings = standingsOf(bookColumns([]))(defaultPlaybook);
  expect(standings.ranks.length).toBe(0);
});

interface Bounds {
  readonly score: number | undefined;
  readonly low: number;
  readonly high: number;
  readonly coverage: number;
}

function scoredOf({ score, low, high, coverage }: Bounds): Bounds {
  return { score, low, high, coverage };
}

function scoredAt(all: Record<keyof Bounds, Float64Array>, row: number): Bounds {
  const score = all.score[row] as number;
  return {
    score: Number.isNaN(score) ? undefined : score,
    low: all.low[row] as number,
    high: all.high[row] as number,
    coverage: all.coverage[row] as number,
  };
}

function classesOf({ classes }: Standing) {
  return CODED_SCHEMES.map((scheme) => {
    const one = classes[scheme];
    return one === undefined || one === 'prospect' ? undefined : one.name;
  });
}

function classesAt(classes: Record<(typeof CODED_SCHEMES)[number], Uint8Array>, row: number) {
  return CODED_SCHEMES.map((scheme) => {
    const code = classes[scheme][row] as number;
    return code === NO_CLASS ? undefined : CLASSES[scheme][code];
  });
}
