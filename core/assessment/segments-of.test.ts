import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account, AccountFields } from '../account/account.ts';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { sampleBook } from '../sample/sample-book.ts';
import { assess } from './assess.ts';
import { bookOf } from './book.ts';
import { gridOfBook } from './grid-of-book.ts';
import { SEGMENT_KEYS, type SegmentKey, segmentKeysOf } from './segment-key.ts';
import { divisionLabel, segmentLabel } from './segment-labels.ts';
import { segmentsOf } from './segments-of.ts';

const playbook = defaultPlaybook;
const assessed = (accounts: readonly Account[]) => {
  const book = bookOf(accounts, playbook);
  return accounts.map((account) => ({ account, assessment: assess(account, { playbook, book }) }));
};
const one = (fields: AccountFields) => assessed([{ fields }])[0] as ReturnType<typeof assessed>[number];
const of = (...rows: readonly AccountFields[]) => assessed(rows.map((fields) => ({ fields })));
const sample = assessed(sampleBook().map(({ account }) => account));

describe('where an account belongs', () => {
  it.each<{ by: SegmentKey; fields: AccountFields; is: string[]; why: string }>([
    { by: 'employees', fields: { employees: 49 }, is: ['small'], why: 'just below the cut' },
    { by: 'employees', fields: { employees: 50 }, is: ['medium'], why: 'at the cut' },
    { by: 'employees', fields: { employees: 249 }, is: ['medium'], why: 'just below the upper cut' },
    { by: 'employees', fields: { employees: 250 }, is: ['large'], why: 'at the upper cut' },
    { by: 'employees', fields: {}, is: [], why: 'unknown is not small' },
    { by: 'turnover', fields: { turnover: 499_999_999 }, is: ['medium'], why: 'just below' },
    { by: 'turnover', fields: { turnover: 500_000_000 }, is: ['large'], why: 'at the cut' },
    { by: 'usage', fields: { revenue: 99_999 }, is: ['light'], why: 'just below' },
    { by: 'usage', fields: { revenue: 100_000 }, is: ['medium'], why: 'at the cut' },
    { by: 'usage', fields: { revenue: 1_000_000 }, is: ['heavy'], why: 'at the upper cut' },
    { by: 'industry', fields: { industry: '  ' }, is: [], why: 'blanks name nothing' },
    { by: 'base', fields: { revenue: 0, revenueLastYear: 5 }, is: ['dormant'], why: 'none this year' },
    { by: 'stage', fields: { revenue: 0 }, is: ['initial'], why: 'no deal' },
    { by: 'value', fields: { revenue: 0, offerFit: 9 }, is: ['prospect'], why: 'never low' },
    { by: 'value', fields: { profit: 1e7, offerFit: 9 }, is: ['core'], why: 'both high' },
    {
      by: 'type',
      fields: { industry: 'Hospital', chainRole: 'key', revenue: 1 },
      is: ['important', 'group'],
      why: 'several hold',
    },
  ])('$by $is: $why', ({ by, fields, is }) => expect(segmentKeysOf(one(fields), by, playbook)).toEqual(is));
});

describe('segments', () => {
  it('are worked out as by hand', () => {
    const { segments, rankedBy } = segmentsOf(
      of(
        { industry: 'Retail', revenue: 300, revenueLastYear: 200, profit: 30 },
        { industry: ' retail', revenue: 100, profit: 10, tenure: 0.5 },
        { industry: 'Post', revenue: 50, revenueLastYear: 100, profit: 90 },
        { industry: 'Post', revenueLastYear: 40 },
        { profit: -5 },
      ),
      ['industry'],
      playbook,
    );
    expect(rankedBy).toBe('profit');
    expect(segments).toMatchObject([
      {
        keys: ['Post'],
        count: 2,
        revenue: { sum: 50, known: 1 },
        profit: { sum: 90, known: 1 },
        growth: { rate: -0.5, known: 1 },
        concentration: 10_000,
        base: { existing: 1, unknown: 1 },
        rank: 1,
      },
      {
        keys: ['Retail'],
        count: 2,
        revenue: { sum: 400, known: 2 },
        growth: { rate: 0.5, known: 1 },
        // 75² + 25²
        concentration: 6250,
        base: { existing: 1, new: 1 },
        rank: 2,
      },
      { keys: [undefined], revenue: { sum: undefined, known: 0 }, concentration: undefined, rank: 3 },
    ]);
  });

  it('rank by revenue where too little profit is known; ties share, the unknown has none', () => {
    const { segments, rankedBy } = segmentsOf(
      of(
        { region: 'A', revenue: 5 },
        { region: 'B', revenue: 9 },
        { region: 'C', revenue: 9 },
        { region: 'D' },
      ),
      ['region'],
      playbook,
    );
    expect(rankedBy).toBe('revenue');
    expect(segments.map(({ keys, rank }) => [keys[0], rank])).toEqual([
      ['B', 1],
      ['C', 1],
      ['A', 3],
      ['D', undefined],
    ]);
  });

  it('stand in the matrix where the means of their accounts stand', () => {
    const strong = { ourStrength: 10, bestRivalStrength: 1, rivalIntent: 1, rivalAttention: 1 };
    const level = { ourStrength: 5, bestRivalStrength: 5, rivalIntent: 1, rivalAttention: 1 };
    const { segments } = segmentsOf(
      of(
        { region: 'A', offerFit: 10, ...strong },
        { region: 'A', offerFit: 1, ...level },
        { region: 'A', offerFit: 10 },
        { region: 'B', offerFit: 10 },
      ),
      ['region'],
      playbook,
    );
    expect(segments[0]).toMatchObject({
      position: { name: 'consolidate', y: { score: 50 }, x: { score: 75 } },
      placed: 2,
    });
    expect(segments[1]).toMatchObject({ position: undefined, placed: 0 });
  });

  it.each<{ by: readonly [SegmentKey] | readonly [SegmentKey, SegmentKey] }>([
    ...SEGMENT_KEYS.filter((key) => key !== 'type').map((key) => ({ by: [key] as const })),
    { by: ['region', 'value'] },
    { by: ['usage', 'stage'] },
  ])('by $by hold every account of the sample book once, in any order', ({ by }) => {
    const { segments } = segmentsOf(sample, by, playbook);
    expect(segments.reduce((sum, { count }) => sum + count, 0)).toBe(sample.length);
    const shape = (found: typeof segments) =>
      new Map(found.map(({ keys, count, rank }) => [JSON.stringify(keys), [count, rank]]));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(sample, { minLength: sample.length, maxLength: sample.length }),
        (shuffled) => {
          expect(shape(segmentsOf(shuffled, by, playbook).segments)).toEqual(shape(segments));
        },
      ),
      { numRuns: 2 },
    );
    for (const { keys } of segments) {
      for (const [at, key] of keys.entries()) {
        const label = segmentLabel(by[at] as SegmentKey, key, playbook);
        expect(label.en).not.toBe('');
        // A code would be the same in both languages.
        if (
          key !== undefined &&
          !['industry', 'region', 'ownership', 'manager', 'parent'].includes(by[at] as string)
        )
          expect(label['zh-CN']).toMatch(/\p{Script=Han}/u);
      }
    }
  });

  it('count an account of several types in each of them', () => {
    const { segments } = segmentsOf(
      of({ industry: 'Hospital', chainRole: 'key', revenue: 1 }),
      ['type'],
      playbook,
    );
    expect(segments.map(({ keys }) => keys[0])).toEqual(['important', 'group']);
  });

  it('keep their name whatever it is', () => {
    expect(segmentLabel('industry', 'constructor', playbook).en).toBe('constructor');
    expect(segmentLabel('usage', 'constructor', playbook).en).toBe('constructor');
    for (const key of SEGMENT_KEYS) expect(divisionLabel(key)['zh-CN']).toMatch(/\p{Script=Han}/u);
  });
});

it('the grid of a book groups product lines by any division, each spelling once', () => {
  const book = assessed([
    { fields: { industry: 'Retail' }, products: [{ product: 'Fibre', revenue: 10, profit: 4 }] },
    { fields: { industry: 'RETAIL ' }, products: [{ product: 'ＦＩＢＲＥ', revenue: 10, profit: -1 }] },
    { fields: {}, products: [{ product: 'Cloud', revenue: 5 }] },
    { fields: { industry: 'Post' } },
  ]);
  expect(gridOfBook(book, 'industry', playbook).cells).toMatchObject([
    { product: 'Fibre', group: 'Retail', contribution: 3, margin: 0.15, mark: '+' },
    { product: 'Cloud', group: undefined, revenue: 5, mark: undefined },
  ]);
  expect(gridOfBook(book, 'base', playbook).total).toMatchObject({ revenue: 25, contribution: 3, known: 2 });
  expect(gridOfBook([], 'industry', playbook).cells).toEqual([]);
});
