import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountFromRow } from '../account/account-from-row.ts';
import { matchHeaders } from '../account/match-headers.ts';
import { assess } from '../assessment/assess.ts';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import type { Playbook } from '../playbook/schema.ts';
import { DIMENSIONS } from '../valuation/scored.ts';
import { BLOCK_ROWS } from './column.ts';
import type { TableOptions } from './column-block.ts';
import type { ScoreColumns } from './score-columns.ts';
import { otherPlaybook, untidyTable } from './tables-for-tests.ts';
import { valueOfRows } from './value-of-rows.ts';

describe('values of a whole table', () => {
  it.each([
    { why: 'the default playbook', playbook: defaultPlaybook },
    { why: 'one with estimates, weights of nought and steps for a number', playbook: otherPlaybook },
  ])('are those that assess() gives each row, to the bit: $why', ({ playbook }) => {
    const options = { currency: playbook.currency, rates: playbook.rates, firstRow: 2 };
    fc.assert(
      fc.property(untidyTable, ({ headers, rows }) => expectSame(headers, rows, playbook, options)),
      { numRuns: 400 },
    );
  });

  it('are the same for a table that writes decimals with a comma', () => {
    const headers = ['年收入', 'Wallet'];
    const rows = [
      ['12,50', '1.200.000'],
      ['1.5', '3'],
    ];
    const writing = new Map(headers.map((_, at) => [at, { decimal: ',' }] as const));
    expectSame(headers, rows, defaultPlaybook, { writing });
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
