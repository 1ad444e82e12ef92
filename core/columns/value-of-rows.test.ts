import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountFromRow } from '../account/account-from-row.ts';
import type { Field } from '../account/field.ts';
import { FIELDS } from '../account/fields.ts';
import { matchHeaders } from '../account/match-headers.ts';
import { assess } from '../assessment/assess.ts';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import type { Playbook } from '../playbook/schema.ts';
import { DIMENSIONS } from '../valuation/scored.ts';
import { BLOCK_ROWS } from './column.ts';
import type { TableOptions } from './column-block.ts';
import type { ScoreColumns } from './score-columns.ts';
import { valueOfRows } from './value-of-rows.ts';

const { valuation } = defaultPlaybook;
/** Wallets guessed from turnover, a dimension that counts for nothing, an indicator too, a number on steps. */
const OTHER: Playbook = {
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

const table = fc
  .uniqueArray(column, { selector: ({ field }) => field.key, minLength: 1, maxLength: FIELDS.length })
  .chain((columns) =>
    fc.record({
      headers: fc.constant(['Remarks', ...columns.map(({ header }) => header)]),
      rows: fc.array(fc.tuple(fc.constantFrom<unknown>('', null, 'x'), ...columns.map(({ cell }) => cell)), {
        maxLength: 12,
      }),
    }),
  );

describe('values of a whole table', () => {
  it.each([
    { why: 'the default playbook', playbook: defaultPlaybook },
    { why: 'one with estimates, weights of nought and steps for a number', playbook: OTHER },
  ])('are those that assess() gives each row, to the bit: $why', ({ playbook }) => {
    const options = { currency: playbook.currency, rates: playbook.rates, firstRow: 2 };
    fc.assert(
      fc.property(table, ({ headers, rows }) => expectSame(headers, rows, playbook, options)),
      { numRuns: 400 },
    );
  });

  it('are the same for a table that writes decimals with a comma', () => {
    const headers = ['年收入', 'Wallet'];
    const rows = [
      ['12,50', '1.200.000'],
      ['1.5', '3'],
    ];
    expectSame(headers, rows, defaultPlaybook, { decimals: [',', ','] });
  });

  it('go on from one block of rows to the next', () => {
    const headers = ['Account', 'Revenue', 'Chain role', 'Value-chain role', '利润', 'Contract months left'];
    const rows = Array.from({ length: 2 * BLOCK_ROWS + 3 }, (_, at) =>
      at % 7 === 0
        ? ['', 0, '', '', '', '']
        : [
            `Firm ${at}`,
            at * 977,
            '',
            at % 3 === 0 ? '关键' : 'hq',
            at % 2 ? '' : at * 31,
            at % 5 ? at % 30 : 'none',
          ],
    );
    expectSame(headers, rows, defaultPlaybook, {});
  });

  it('are there for no rows at all', () => {
    expect(valueOfRows(matchHeaders(['Revenue']), [], defaultPlaybook).value.score).toHaveLength(0);
  });
});

function expectSame(
  headers: readonly string[],
  rows: readonly (readonly unknown[])[],
  playbook: Playbook,
  options: TableOptions,
): void {
  const plan = matchHeaders(headers);
  const found = valueOfRows(plan, rows, playbook, options);
  const { firstRow, ...money } = options;
  rows.forEach((cells, row) => {
    const { account, blank, faults } = accountFromRow(plan, cells, {
      ...money,
      ...(firstRow === undefined ? {} : { row: firstRow + row }),
    });
    expect(found.blank[row]).toBe(blank ? 1 : 0);
    if (blank) return;
    expect(found.faults.get(row) ?? []).toEqual(faults);
    const { value } = assess(account, { playbook });
    expect(found.prospect[row]).toBe(value.prospect ? 1 : 0);
    expect(cellsAt(found.value, row)).toEqual(cellsOf(value));
    for (const key of DIMENSIONS)
      expect(cellsAt(found.dimensions[key], row)).toEqual(cellsOf(value.dimensions[key]));
  });
}

/** `toEqual` tells 0 from -0 and NaN from numbers, as Object.is does. */
function cellsAt({ score, low, high, coverage }: ScoreColumns, row: number): unknown {
  return [score, low, high, coverage].map((column) => column[row]);
}

function cellsOf(scored: {
  score: number | undefined;
  low: number;
  high: number;
  coverage: number;
}): unknown {
  return [scored.score ?? Number.NaN, scored.low, scored.high, scored.coverage];
}
