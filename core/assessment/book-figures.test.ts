import { expect, it } from 'vitest';
import type { AccountFields } from '../account/account.ts';
import { bookFigures } from './book-figures.ts';

const policy = { longContractMonths: 24, stickyProducts: 3 };
const of = (id: string, ...all: AccountFields[]) =>
  bookFigures(
    all.map((fields) => ({ fields })),
    policy,
    '2026-11-22',
  ).find((one) => one.id === id);

it.each([
  {
    id: 'longContracts',
    fields: [{ contractMonthsLeft: 24 }, { contractMonthsLeft: 23.9 }, { contractMonthsLeft: 36 }],
    hits: 2,
    known: 3,
    why: 'from two years on',
  },
  {
    id: 'longContracts',
    fields: [{ contractMonthsLeft: 'none' }, { contractMonthsLeft: 0 }, {}, { contractMonthsLeft: 30 }],
    hits: 1,
    known: 1,
    why: 'who has none, or an ended one, is not among those with a contract',
  },
  {
    id: 'sticky',
    fields: [{ productsHeld: 3 }, { productsHeld: 0 }, {}],
    hits: 1,
    known: 2,
    why: 'an unknown number is no small one',
  },
  {
    id: 'churn',
    fields: [
      { revenue: 0, revenueLastYear: 10 },
      { revenue: 5, revenueLastYear: 10 },
      { revenue: 0, revenueLastYear: 0 },
      { revenueLastYear: 10 },
    ],
    hits: 1,
    known: 2,
    why: 'both years must be known, and there must have been something to lose',
  },
] as const)('$id: $why', ({ id, fields, hits, known }) =>
  expect(of(id, ...fields)).toMatchObject({ hits, known, share: hits / known }),
);

it('says how sure a share of few accounts is', () => {
  // Wilson 1927 for 1 of 2 at 95 %.
  const range = of('sticky', { productsHeld: 3 }, { productsHeld: 1 })?.range ?? [0, 0];
  expect(range[0]).toBeCloseTo(0.0945, 4);
  expect(range[1]).toBeCloseTo(0.9055, 4);
});

it('counts contracts renewed among those that came up in the last year', () => {
  const told = (...events: (readonly ['renewal' | 'contract-end' | 'signing', string])[]) => ({
    fields: {},
    events: events.map(([kind, at]) => ({ id: at, kind, at })),
  });
  const accounts = [
    told(['renewal', '2026-11-22T09:00:00+08:00'], ['contract-end', '2025-11-22'], ['signing', '2026-05-01']),
    told(['contract-end', '2026-03-31'], ['renewal', '2025-11-23']),
    told(['renewal', '2026-12-01']),
  ];
  expect(bookFigures(accounts, policy, '2026-11-22')[0]).toMatchObject({ id: 'renewals', hits: 2, known: 3 });
});

it('counts who is contacted among those of whom it is known', () => {
  const all = { introduced: true, procedure: true, needs: true };
  const accounts = [
    { fields: {}, coverage: all },
    { fields: {}, coverage: { ...all, needs: false } },
    { fields: {} },
  ];
  expect(bookFigures(accounts, policy, '2026-11-22').at(-1)).toMatchObject({
    id: 'contacted',
    hits: 1,
    known: 2,
  });
});

it('has no share where nothing is known', () =>
  expect(of('churn', {})).toEqual({ id: 'churn', hits: 0, known: 0, share: undefined, range: undefined }));
