import fc from 'fast-check';
import type { Field, FieldKey } from '../account/field.ts';
import { FIELDS } from '../account/fields.ts';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import type { Playbook } from '../playbook/schema.ts';

const { valuation } = defaultPlaybook;
/** A playbook of other ways: wallets guessed from turnover, a dimension that counts for nothing, an indicator too, a number on steps. */
export const otherPlaybook: Playbook = {
  ...defaultPlaybook,
  currency: 'CNY',
  rates: { USD: 7.1 },
  valuation: {
    ...valuation,
    usualMargin: 0.17,
    walletShareOfTurnover: { Telecom: 0.04, 制造: 0.013 },
    dimensions: {
      ...valuation.dimensions,
      influence: { ...valuation.dimensions.influence, weight: 0 },
      potential: {
        ...valuation.dimensions.potential,
        indicators: {
          ...valuation.dimensions.potential.indicators,
          walletGrowth: { ...valuation.dimensions.potential.indicators.walletGrowth, weight: 0 },
          offerFit: {
            ...valuation.dimensions.potential.indicators.offerFit,
            scale: { kind: 'steps', steps: { '1': 3, '5': 51.3, '10': 100 } },
          },
        },
      },
    },
  },
};

/** One value that no cell should hold comes now and then; most rows stay readable. */
const ODD = fc.constantFrom<unknown>(
  '#REF!',
  'abc',
  '12,50',
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -3,
  1.7,
  new Date(0),
  'Err:502',
  ' #VALUE! ',
);
const GAP = fc.constantFrom<unknown>('', null, undefined, 'N/A', '无', '—', ' ', '#N/A', 0);
const AMOUNT = fc.oneof(
  fc.integer({ min: 0, max: 30_000_000 }),
  fc.double({ min: -1e7, max: 1e8, noNaN: true }),
  fc.constantFrom(0, -0, 1e4, 1e7),
);

function good(field: Field): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'text':
      return fc.constantFrom('Telecom', '制造', 'Elm', '北京', 'no one', 'E', '无锡', ' a');
    case 'flag':
      return fc.constantFrom(true, false, 'yes', '否', 1, 0, '1', '✓');
    case 'chainRole':
      return fc.constantFrom('headquarters', '关键', 'Ordinary', 'HQ');
    case 'date':
      return fc.constantFrom('2026-11-22', 45_000, '2026年1月3日');
    case 'money': {
      const amount = field.min === 0 ? AMOUNT.map(Math.abs) : AMOUNT;
      const written = fc.constantFrom(
        '1.2亿',
        '35万',
        '¥1,200,000',
        '(300)',
        'USD 500',
        '1,234.5',
        '12k',
        '-0',
        '０',
      );
      return fc.oneof(amount, amount.map(String), written);
    }
    case 'ratio':
      return fc.oneof(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom('95 %', '0.85', '.5', '-0.07', 1, '7%', 0.3),
      );
    case 'rating':
      return fc.oneof(
        fc.double({ min: 1, max: 10, noNaN: true }),
        fc.constantFrom(1, 5, 10, '7', '6.5', '8分'),
      );
    case 'count':
      return fc.oneof(fc.nat(9), fc.constantFrom('4', '3 products', 2.5));
    case 'years':
      return fc.oneof(fc.double({ min: 0, max: 20, noNaN: true }), fc.constantFrom('6 months', '3', 0));
    case 'months':
      return fc.oneof(fc.nat(60), fc.constantFrom('none', '无合同', '2 years', '18', 0));
  }
}

const UNITS: Partial<Record<Field['kind'], readonly string[]>> = {
  money: ['', '', '（万元）', ' (USD)', ' (k EUR)', ' (per month)', ' (元)'],
  ratio: ['', '', ' (%)'],
  years: ['', ' (months)'],
  months: ['', ' (年)'],
};

const column = fc.constantFrom(...FIELDS).chain((field) => {
  const header = fc
    .tuple(fc.constantFrom(...field.aliases), fc.constantFrom(...(UNITS[field.kind] ?? [''])))
    .map(([alias, unit]) => `${alias}${unit}`);
  const cell = fc.oneof(
    { weight: 60, arbitrary: good(field) },
    { weight: 25, arbitrary: GAP },
    { weight: 1, arbitrary: ODD },
  );
  return fc.record({ field: fc.constant(field), header, cell: fc.constant(cell) });
});

/**
 * Tables as people keep them: any columns in any order with any unit, gaps, odd values, rows that come twice, accounts
 * that never brought revenue and accounts that lose money.
 */
export const untidyTable = fc
  .uniqueArray(column, { selector: ({ field }) => field.key, minLength: 1, maxLength: FIELDS.length })
  .chain((columns) =>
    fc.record({
      headers: fc.constant(['Remarks', ...columns.map(({ header }) => header)]),
      rows: fc
        .tuple(fc.array(rowOf(columns), { maxLength: 12 }), fc.nat(3))
        .map(([rows, twice]) => [...rows, ...rows.slice(0, twice)]),
    }),
  );

type UntidyColumn = typeof column extends fc.Arbitrary<infer One> ? One : never;

/** A row of any cells, or one of an account that is told from others by a few of them. */
function rowOf(columns: readonly UntidyColumn[]): fc.Arbitrary<unknown[]> {
  const remark = fc.constantFrom<unknown>('', null, 'x');
  const any = columns.map(({ cell }) => cell);
  const of = (special: Partial<Record<FieldKey, unknown>>) =>
    fc.tuple(
      remark,
      ...columns.map(({ field, cell }) =>
        Object.hasOwn(special, field.key) ? fc.constant(special[field.key]) : cell,
      ),
    );
  return fc.oneof(
    { weight: 6, arbitrary: fc.tuple(remark, ...any) },
    { weight: 2, arbitrary: of(PROSPECT) },
    { weight: 1, arbitrary: of({ profit: -50_000 }) },
    { weight: 1, arbitrary: of({ profit: '', revenue: 1000, directCost: 5000, serviceCost: '' }) },
  );
}

/** Known to have brought nothing. */
const PROSPECT: Partial<Record<FieldKey, unknown>> = {
  revenue: 0,
  revenueLastYear: '',
  profit: '',
  tenure: '',
  productsHeld: '',
};
