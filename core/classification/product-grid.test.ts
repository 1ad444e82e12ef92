import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { type GridLine, type GridMark, productGrid } from './product-grid.ts';

const { gridMarks } = defaultPlaybook.classification;
const line = (product: string, group: string | undefined, revenue?: number, profit?: number): GridLine => ({
  product,
  group,
  revenue,
  profit,
});
const grid = (...lines: readonly GridLine[]) => productGrid(lines, gridMarks);

describe('the mark of a combination', () => {
  it.each<{ revenue?: number; profit?: number; mark: GridMark | undefined; why: string }>([
    { revenue: 100, profit: 30, mark: '++', why: 'at the margin of strong profit' },
    { revenue: 100, profit: 29.99, mark: '+', why: 'just below' },
    { revenue: 100, profit: 5, mark: '+', why: 'at the margin of profit' },
    { revenue: 100, profit: 4.99, mark: '±', why: 'just below' },
    { revenue: 100, profit: 0, mark: '±', why: 'neither' },
    { revenue: 100, profit: -4.99, mark: '±', why: 'just above the margin of loss' },
    { revenue: 100, profit: -5, mark: '—', why: 'at the margin of loss' },
    { revenue: 0, profit: -1, mark: '—', why: 'cost without revenue' },
    { revenue: 0, profit: 0, mark: '±', why: 'nothing, and that is known' },
    { revenue: 0, profit: 1, mark: undefined, why: 'profit of what?' },
    { revenue: 100, mark: undefined, why: 'revenue tells no profit' },
    { profit: 30, mark: undefined, why: 'of which revenue?' },
    { mark: undefined, why: 'nothing is known' },
  ])('$mark: $why', ({ revenue, profit, mark }) => {
    expect(grid(line('P', 'G', revenue, profit)).cells[0]?.mark).toBe(mark);
  });
});

it('adds up as worked by hand', () => {
  const found = grid(
    line('Fibre', 'Banks', 200, 80),
    line('Fibre', 'Banks', 100, 10),
    line('Fibre', 'Hotels', 100, -20),
    line('Cloud', 'Banks', 50, 1),
    line('Cloud', 'Hotels', 400),
    line('Lines', undefined, 10, 1),
  );
  expect(found.cells).toMatchObject([
    { product: 'Fibre', group: 'Banks', revenue: 300, contribution: 90, margin: 0.3, mark: '++', lines: 2 },
    { product: 'Cloud', group: 'Banks', revenue: 50, contribution: 1, margin: 0.02, mark: '±' },
    { product: 'Lines', group: undefined, revenue: 10, contribution: 1, margin: 0.1, mark: '+' },
    { product: 'Fibre', group: 'Hotels', contribution: -20, margin: -0.2, mark: '—' },
    { product: 'Cloud', group: 'Hotels', revenue: 400, contribution: undefined, mark: undefined, known: 0 },
  ]);
  expect(found.products).toMatchObject([
    { product: 'Fibre', revenue: 400, contribution: 70, margin: 0.175, mark: '+', lines: 3, known: 3 },
    // Of 450 in revenue only 50 has a known profit: the mark is that of the part, and says so by `known`.
    { product: 'Cloud', revenue: 450, contribution: 1, margin: 0.02, mark: '±', lines: 2, known: 1 },
    { product: 'Lines', contribution: 1 },
  ]);
  expect(found.groups).toMatchObject([
    { group: 'Banks', contribution: 91, revenue: 350, margin: 0.26, mark: '+' },
    { group: undefined, contribution: 1 },
    { group: 'Hotels', contribution: -20, revenue: 500, margin: -0.2, mark: '—', known: 1, lines: 2 },
  ]);
  expect(found.total).toMatchObject({ revenue: 860, contribution: 72, lines: 6, known: 5 });
  const names = (cells: typeof found.cells) => cells.map(({ product, group }) => [product, group]);
  expect(names(found.profitable)).toEqual([
    ['Fibre', 'Banks'],
    ['Lines', undefined],
  ]);
  expect(names(found.losing)).toEqual([['Fibre', 'Hotels']]);
  expect(names(found.untold)).toEqual([['Cloud', 'Hotels']]);
});

it('of no lines is empty', () => {
  expect(grid()).toMatchObject({
    cells: [],
    products: [],
    groups: [],
    total: { lines: 0, revenue: undefined, contribution: undefined, mark: undefined },
  });
});

it('has rows and columns that add up to the same total, in any order and unit of money', () => {
  const amount = fc.option(fc.integer({ min: -1000, max: 1000 }), { nil: undefined });
  const lines = fc.array(
    fc.record({
      product: fc.constantFrom('P', 'Q', 'R'),
      group: fc.constantFrom('G', 'H', undefined),
      revenue: fc.option(fc.integer({ min: 0, max: 1000 }), { nil: undefined }),
      profit: amount,
    }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(lines, (drawn) => {
      const found = grid(...drawn);
      for (const side of [found.cells, found.products, found.groups]) {
        const known = side.flatMap(({ contribution }) => contribution ?? []);
        if (found.total.contribution === undefined) expect(known).toEqual([]);
        else expect(known.reduce((sum, one) => sum + one, 0)).toBe(found.total.contribution);
        expect(side.reduce((sum, { lines: count }) => sum + count, 0)).toBe(drawn.length);
      }
      const marks = (cells: typeof found.cells) =>
        new Map(cells.map(({ product, group, mark }) => [`${product} ${group}`, mark]));
      expect(marks(grid(...[...drawn].reverse()).cells)).toEqual(marks(found.cells));
      const inCents = drawn.map((one) => ({
        ...one,
        revenue: one.revenue === undefined ? undefined : 100 * one.revenue,
        profit: one.profit === undefined ? undefined : 100 * one.profit,
      }));
      expect(marks(grid(...inCents).cells)).toEqual(marks(found.cells));
    }),
  );
});
