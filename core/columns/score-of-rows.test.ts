import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountFromRow } from '../account/account-from-row.ts';
import { matchHeaders } from '../account/match-headers.ts';
import { assess } from '../assessment/assess.ts';
import { bookOf } from '../assessment/book.ts';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import type { Playbook } from '../playbook/schema.ts';
import { type ClassCodes, placesByCode } from './class-codes.ts';
import { BLOCK_ROWS } from './column.ts';
import { type ScoredRows, scoreOfRows } from './score-of-rows.ts';
import { otherPlaybook, untidyTable } from './tables-for-tests.ts';

/** Cuts from the rows themselves, however few; every cut another, so that none is taken for its neighbour. */
const byMedian: Playbook = {
  ...otherPlaybook,
  bookFrom: 3,
  classification: {
    ...otherPlaybook.classification,
    cutsBy: 'median',
    cuts: { current: 41, potential: 52, value: 47, loyalty: 38, attractiveness: 50, advantage: 50 },
    tier: { vipCurrent: 33.3, vipLoyalty: 61, targetPotential: 44 },
  },
};

describe('a whole table scored at once', () => {
  it.each([
    { why: 'the default playbook', playbook: defaultPlaybook, asOf: '2026-11-22' },
    { why: 'without a day', playbook: defaultPlaybook, asOf: undefined },
    { why: 'estimates, weights of nought, steps for a number', playbook: otherPlaybook, asOf: '2026-01-01' },
    { why: 'cuts by the median of the rows', playbook: byMedian, asOf: '2026-11-22' },
  ])('is what assess() gives each row, to the bit: $why', ({ playbook, asOf }) => {
    fc.assert(
      fc.property(untidyTable, ({ headers, rows }) => expectSame(headers, rows, playbook, asOf)),
      { numRuns: 200 },
    );
  });

  it('goes on from one block of rows to the next', () => {
    const headers = ['Account', 'Revenue', 'Wallet', 'Tenure', '上年收入', "Rival's VIP", 'Last contact'];
    const rows = Array.from({ length: 2 * BLOCK_ROWS + 3 }, (_, at) => [
      `Firm ${at}`,
      at % 5 === 0 ? 0 : at * 977,
      at % 3 === 0 ? '' : at * 3001,
      at % 5 === 0 ? '' : at % 13,
      at % 4 === 0 ? '' : at * 1009,
      at % 7 === 0 ? 'yes' : '',
      at % 6 === 0 ? '' : `2026-${String(1 + (at % 11)).padStart(2, '0')}-17`,
    ]);
    expectSame(headers, rows, byMedian, '2026-11-22');
  });

  it('meets every class, open and settled, and every kind of question', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(untidyTable, ({ headers, rows }) => {
        const found = scoreOfRows(matchHeaders(headers), rows, defaultPlaybook);
        for (let row = 0; row < rows.length; row++) {
          for (const [scheme, place] of Object.entries(placesAt(found, row)))
            seen.add(`${scheme} ${place === undefined ? 'none' : place.name}`);
          seen.add(`question ${found.questionAt(row)?.field ?? 'none'}`);
        }
      }),
      { numRuns: 300, seed: 7 },
    );
    expect([...seen]).toEqual(
      expect.arrayContaining([
        ...['none', 'prospect', 'core', 'secondary', 'rising', 'low'].map((name) => `value ${name}`),
        ...['none', 'pillar', 'at risk', 'steady', 'marginal'].map((name) => `loyalty ${name}`),
        ...['none', 'rat', 'hound', 'reindeer', 'fat sheep', 'hare'].map((name) => `archetype ${name}`),
        ...['none', 'VIP', 'target', 'mass'].map((name) => `tier ${name}`),
        ...['profit', 'wallet', 'revenue', 'onTimePayment', 'walletGrowth'].map(
          (field) => `question ${field}`,
        ),
      ]),
    );
  });
});

function expectSame(
  headers: readonly string[],
  rows: readonly (readonly unknown[])[],
  playbook: Playbook,
  asOf: string | undefined,
): void {
  const plan = matchHeaders(headers);
  const money = { currency: playbook.currency, rates: playbook.rates };
  const found = scoreOfRows(plan, rows, playbook, { ...money, asOf });
  const read = rows.map((cells) => accountFromRow(plan, cells, money));
  const accounts = read.flatMap(({ account, blank, faults }) =>
    blank || faults.length > 0 ? [] : [account],
  );
  const book = bookOf(accounts, playbook);
  for (const [row, { account, blank, faults }] of read.entries()) {
    expect(found.blank[row]).toBe(blank ? 1 : 0);
    if (blank || faults.length > 0) continue;
    const { value, classes, risk, question } = assess(account, { playbook, asOf, book });
    expect(found.value.score[row]).toBe(value.score ?? Number.NaN);
    expect(found.risk[row]).toBe(risk.risk ?? Number.NaN);
    expect(found.questionAt(row)).toEqual(question);
    expect(placesAt(found, row)).toEqual({
      value: placed(classes.value === 'prospect' ? { name: 'prospect', settled: true } : classes.value),
      loyalty: placed(classes.loyalty),
      archetype: placed(classes.archetype),
      tier: placed(classes.tier),
    });
  }
}

function placed(place: { readonly name: string; readonly settled: boolean } | undefined) {
  return place === undefined ? undefined : { name: place.name, settled: place.settled };
}

function placesAt({ classes }: ScoredRows, row: number) {
  const at = <Name extends string>(column: ClassCodes<Name>) =>
    placesByCode(column)[column.codes[row] as number];
  return {
    value: at(classes.value),
    loyalty: at(classes.loyalty),
    archetype: at(classes.archetype),
    tier: at(classes.tier),
  };
}
