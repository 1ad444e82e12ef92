import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BookAccount } from '../book-account.ts';
import { COLUMNS, columnOf, columnsShown } from './columns.ts';
import { type Filter, filterTest, UNKNOWN } from './filter.ts';
import { filterText } from './filter-text.ts';
import { groupRows, subtotal } from './group-rows.ts';
import { nextSort } from './next-sort.ts';
import { readBound } from './read-bound.ts';
import { rowOf, SETTING } from './rows-for-tests.ts';
import { sortRows } from './sort-rows.ts';

const ROWS = [
  rowOf({ name: 'Birch', industry: 'Post', revenue: 200, onTimePayment: 0.5 }),
  rowOf({ name: 'alder', industry: 'Banking', revenue: 900 }),
  rowOf({ name: 'Cedar 10', revenue: 200, keyContactLost: true }),
  rowOf({ name: 'Cedar 9', industry: 'Post', lastContact: '2026-11-01' }),
];
const names = (rows: readonly BookAccount[]) => rows.map(({ account }) => account.fields.name);
const column = (key: string) => {
  const found = columnOf(key);
  if (found === undefined) throw new Error(`no column ${key}`);
  return found;
};
const sorted = (...keys: [key: string, descending: boolean][]) =>
  names(
    sortRows(
      ROWS,
      keys.map(([key, descending]) => ({ column: column(key), descending })),
      SETTING,
    ),
  );

describe('sorting', () => {
  it.each([
    { why: 'names in the reader’s order, digits as numbers', keys: [['name', false]], first: 'alder' },
    { why: 'figures from the largest', keys: [['revenue', true]], first: 'alder' },
  ] as const)('$why', ({ keys, first }) =>
    expect(sorted(...keys.map(([k, d]) => [k, d] as [string, boolean]))[0]).toBe(first),
  );

  it('puts 9 before 10', () => expect(sorted(['name', false]).slice(2)).toEqual(['Cedar 9', 'Cedar 10']));

  it('leaves what is not known last, either way round', () => {
    expect(sorted(['revenue', true]).at(-1)).toBe('Cedar 9');
    expect(sorted(['revenue', false]).at(-1)).toBe('Cedar 9');
  });

  it('settles ties by the next key', () => {
    expect(sorted(['revenue', false], ['name', true])).toEqual(['Cedar 10', 'Birch', 'alder', 'Cedar 9']);
  });

  it('loses and invents no row, and sorting twice changes nothing', () => {
    const row = fc
      .record(
        { revenue: fc.option(fc.integer(), { nil: undefined }), name: fc.string() },
        { requiredKeys: [] },
      )
      .map(({ revenue, name }) =>
        rowOf({ ...(revenue === undefined ? {} : { revenue }), ...(name === undefined ? {} : { name }) }),
      );
    const key = fc.constantFrom(...COLUMNS);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), key, fc.boolean(), (rows, column, descending) => {
        const once = sortRows(rows, [{ column, descending }], SETTING);
        expect(new Set(once)).toEqual(new Set(rows));
        expect(sortRows(once, [{ column, descending }], SETTING)).toEqual(once);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    {
      why: 'a figure starts with the largest',
      before: [],
      key: 'revenue',
      more: false,
      after: [['revenue', true]],
    },
    { why: 'a text starts at A', before: [], key: 'name', more: false, after: [['name', false]] },
    {
      why: 'a second press turns it round',
      before: [['name', false]],
      key: 'name',
      more: false,
      after: [['name', true]],
    },
    {
      why: 'a press without Shift leaves one key',
      before: [
        ['name', false],
        ['revenue', true],
      ],
      key: 'revenue',
      more: false,
      after: [['revenue', true]],
    },
    {
      why: 'Shift adds a key',
      before: [['name', false]],
      key: 'revenue',
      more: true,
      after: [
        ['name', false],
        ['revenue', true],
      ],
    },
    {
      why: 'Shift turns a key round',
      before: [
        ['name', false],
        ['revenue', true],
      ],
      key: 'revenue',
      more: true,
      after: [
        ['name', false],
        ['revenue', false],
      ],
    },
    {
      why: 'Shift takes a key away at last',
      before: [
        ['name', false],
        ['revenue', false],
      ],
      key: 'revenue',
      more: true,
      after: [['name', false]],
    },
  ] as const)('$why', ({ before, key, more, after }) => {
    const keys = (all: readonly (readonly [string, boolean])[]) =>
      all.map(([one, descending]) => ({ column: one, descending }));
    expect(nextSort(keys(before), column(key), more)).toEqual(keys(after));
  });
});

describe('filters', () => {
  it.each<{ why: string; key: string; filter: Filter; left: string[] }>([
    {
      why: 'a part of a text, whatever its case',
      key: 'industry',
      filter: { contains: 'pO' },
      left: ['Birch', 'Cedar 9'],
    },
    {
      why: 'a text that is not known contains nothing',
      key: 'industry',
      filter: { contains: 'x' },
      left: [],
    },
    {
      why: 'a whole text, which another merely contains',
      key: 'industry',
      filter: { is: ' pOST' },
      left: ['Birch', 'Cedar 9'],
    },
    { why: 'a whole text is not found by its beginning', key: 'industry', filter: { is: 'Po' }, left: [] },
    { why: 'from an amount on', key: 'revenue', filter: { from: 201 }, left: ['alder'] },
    {
      why: 'both ends included',
      key: 'revenue',
      filter: { from: 200, to: 200 },
      left: ['Birch', 'Cedar 10'],
    },
    {
      why: 'what is not known lies in no range',
      key: 'revenue',
      filter: { to: 1e12 },
      left: ['Birch', 'alder', 'Cedar 10'],
    },
    { why: 'only what is not known', key: 'revenue', filter: { unknown: true }, left: ['Cedar 9'] },
    { why: 'days', key: 'lastContact', filter: { from: '2026-11-01', to: '2026-11-01' }, left: ['Cedar 9'] },
    { why: 'yes', key: 'keyContactLost', filter: { among: ['true'] }, left: ['Cedar 10'] },
    {
      why: 'not known, among the choices',
      key: 'keyContactLost',
      filter: { among: [UNKNOWN] },
      left: ['Birch', 'alder', 'Cedar 9'],
    },
    {
      why: 'open is asked only of those that have a class',
      key: 'loyaltyClass',
      filter: { open: false },
      left: [],
    },
    { why: 'nothing asked', key: 'revenue', filter: {}, left: ['Birch', 'alder', 'Cedar 10', 'Cedar 9'] },
  ])('$why', ({ key, filter, left }) => {
    expect(names(ROWS.filter(filterTest(column(key), filter, SETTING)))).toEqual(left);
  });

  it('open and settled part the accounts that have a class', () => {
    const classed = ROWS.filter(({ assessment }) => assessment.classes.archetype !== undefined);
    const open = ROWS.filter(filterTest(column('archetype'), { open: true }, SETTING));
    const settled = ROWS.filter(filterTest(column('archetype'), { open: false }, SETTING));
    expect(new Set([...open, ...settled])).toEqual(new Set(classed));
  });

  it.each([
    { key: 'revenue', filter: { from: 1_000_000 }, text: 'Revenue: ≥ ¥1 m' },
    { key: 'coverage', filter: { from: 0.2, to: 0.5 }, text: 'Coverage: 20 % – 50 %' },
    {
      key: 'valueClass',
      filter: { among: ['core', UNKNOWN], open: true },
      text: 'Value class: Core, not known, Still open',
    },
    { key: 'industry', filter: { contains: 'post' }, text: 'Industry: “post”' },
    { key: 'lastContact', filter: { unknown: true }, text: 'Last contact: not known' },
  ] as const)('$text', ({ key, filter, text }) =>
    expect(filterText(column(key), filter, SETTING)).toBe(text),
  );

  it.each([
    { text: '1.2 m', percent: false, bound: 1_200_000 },
    { text: '120万', percent: false, bound: 1_200_000 },
    { text: '−5', percent: true, bound: -0.05 },
    { text: '50', percent: true, bound: 0.5 },
    { text: '50%', percent: true, bound: 0.5 },
    { text: '50%', percent: false, bound: 'not-a-number' },
    { text: 'plenty', percent: false, bound: 'not-a-number' },
    { text: ' ', percent: false, bound: undefined },
  ])('“$text” is $bound (percent: $percent)', ({ text, percent, bound }) => {
    expect(readBound(text, { percent })).toBe(bound);
  });
});

describe('groups', () => {
  it('have the most revenue first and the unknown last, in the order of the rows', () => {
    const groups = groupRows(ROWS, column('industry'), SETTING);
    expect(groups.map(({ name, rows }) => [name, names(rows)])).toEqual([
      ['Banking', ['alder']],
      ['Post', ['Birch', 'Cedar 9']],
      [undefined, ['Cedar 10']],
    ]);
  });

  it('of classes stand by rank', () => {
    const ranks = ['core', 'secondary', 'rising', 'low', 'prospect'];
    const found = groupRows(ROWS, column('valueClass'), SETTING).flatMap(({ name }) => name ?? []);
    expect(found).toEqual(ranks.filter((name) => found.includes(name)));
  });

  it('say of how many the revenue is known, and call an unknown one unknown', () => {
    expect(subtotal(ROWS)).toMatchObject({ count: 4, revenue: 1300, revenueKnown: 3 });
    expect(subtotal(ROWS.slice(3))).toMatchObject({ count: 1, revenue: undefined, revenueKnown: 0 });
    expect(subtotal([]).value).toBeUndefined();
  });
});

describe('columns', () => {
  it('have keys of their own', () =>
    expect(new Set(COLUMNS.map(({ key }) => key)).size).toBe(COLUMNS.length));

  it('show the name whatever was chosen, and nothing that is no longer there', () => {
    expect(columnsShown(new Set(['gone', 'risk'])).map(({ key }) => key)).toEqual(['name', 'risk']);
  });

  it('say every value that an account has', () => {
    for (const one of COLUMNS)
      for (const row of ROWS) {
        const value = one.of(row, SETTING);
        if (one.kind === 'number' && value !== undefined)
          expect(one.show(value as number, SETTING.words)).not.toBe('');
        if (one.kind === 'choice' && value !== undefined)
          expect(one.choices(SETTING.playbook).map(({ name }) => name)).toContain(value);
      }
  });
});
