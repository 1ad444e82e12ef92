import { need } from './need.ts';
import { type NumberRules, readNumber } from './read-number.ts';
import { toRows } from './to-grid.ts';
import { cellPlace } from './words.ts';

/**
 * A judgement of 0 is a blank that arrived as a number. The scale ends at 9; far beyond it lies what Excel makes
 * of a typed 1/3, the date of 3 January.
 */
const JUDGEMENT: NumberRules = { min: 0, max: 100, zeroIsMissing: true };

/** Pairwise judgements, row over column; a blank is undefined, and `#N/A` where all are. */
export function readJudgements(given: unknown): (number | undefined)[][] {
  const rows = toRows(given).map((row, y) =>
    row.map((cell, x) => readNumber(cellPlace('judgements', y, x), cell, JUDGEMENT)),
  );
  need(
    'judgements',
    rows.flat().find((judged) => judged !== undefined),
  );
  return rows;
}
