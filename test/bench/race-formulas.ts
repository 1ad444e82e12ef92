import assert from 'node:assert/strict';
import type { CellTable } from './account-cells.ts';
import type { CustomFunction } from './built-functions.ts';
import { formulaSheet } from './formula-sheet.ts';
import { race, type Timing } from './measure.ts';

/** How far two engines may differ in a value. */
const TOLERANCE = 1e-9;

export interface FormulaRace {
  readonly ours: Timing;
  readonly peer: Timing;
  /** Formulas a row in the peer's sheet. */
  readonly formulas: number;
}

/**
 * The built KAM.VALUE against the same valuation as ordinary formulas in a spreadsheet engine, over the same cells.
 *
 * Each round writes other accounts into the peer's table, so that every formula has to be worked out anew; neither that
 * writing nor the building of the sheet is timed.
 */
export async function raceFormulas(
  value: CustomFunction,
  tables: readonly [CellTable, CellTable],
  rounds: number,
): Promise<FormulaRace> {
  const sheet = formulaSheet(tables[0]);
  let turn = 0;
  const valued = (table: CellTable) => value(table.headers, table.rows, null) as unknown[][];
  const check = (table: CellTable) => expectSame(valued(table), sheet.values());
  check(tables[0]);
  const [ours, peer] = await race(
    () => valued(tables[turn % 2] as CellTable),
    {
      prepare: () => sheet.write(tables[++turn % 2] as CellTable),
      run: sheet.recalculate,
      // It has worked out every formula once when it was built.
      warm: true,
    },
    rounds,
  );
  check(tables[turn % 2] as CellTable);
  return { ours, peer, formulas: sheet.formulas };
}

function expectSame(ours: readonly unknown[][], peer: readonly (number | undefined)[]): void {
  assert.equal(ours.length, peer.length);
  for (const [row, [cell]] of ours.entries()) {
    const own = typeof cell === 'number' ? cell : undefined;
    const other = peer[row];
    const same =
      own === undefined || other === undefined ? own === other : Math.abs(own - other) <= TOLERANCE;
    assert(same, `row ${row + 1}: ${own} by KAM.VALUE, ${other} by formulas`);
  }
}
