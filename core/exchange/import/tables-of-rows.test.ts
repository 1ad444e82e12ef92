import { expect, it } from 'vitest';
import { tablesOfRows } from './tables-of-rows.ts';

const order = (amounts: { readonly revenue?: number; readonly rivalRevenue?: number }) => ({
  products: [{ product: 'Broadband', ...amounts }],
});
const lines = (...rows: Parameters<typeof tablesOfRows>[0]) => tablesOfRows(rows).tables.products;

it('adds the orders of one product up', () =>
  expect(lines(order({ revenue: 40 }), order({ revenue: 60 }))).toEqual([
    { product: 'Broadband', revenue: 100 },
  ]));

it('puts together what rows tell of different amounts', () =>
  expect(lines(order({ revenue: 40 }), order({ rivalRevenue: 60 }))).toEqual([
    { product: 'Broadband', revenue: 40, rivalRevenue: 60 },
  ]));

it.each([
  [[order({}), order({ revenue: 60 })]],
  [[order({ revenue: 60 }), order({})]],
  [[order({ revenue: 60 }), order({}), order({ revenue: 5 })]],
])('an order without an amount leaves the sum unknown, wherever it stands', (rows) =>
  expect(lines(...rows)).toEqual([{ product: 'Broadband' }]),
);
