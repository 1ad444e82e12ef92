import { type Book, bookOf } from '../../../core/assessment/book.ts';
import { SCORE_INPUTS } from '../../../core/columns/score-of-rows.ts';
import { readScores } from '../cells/read-scores.ts';
import { accountsOf, readTable, requireAnyOf } from '../cells/read-table.ts';
import { spill } from '../cells/spill.ts';
import { spillRows } from '../cells/spill-rows.ts';
import { SCORE_COLUMNS, type ScoreContext, scoreAtFault, scoreCells, scoreRow } from './score-row.ts';
import { scoredRows } from './scored-rows.ts';

const NAMED = { en: 'KAM.SCORE', zh: 'KAM.SCORE ' };

/**
 * One row of KAM.SCORE per row of the table.
 *
 * Rules ask for facts of each account. Without them the whole table is computed in columns, which takes a small
 * part of the time and gives the same cells.
 */
export function scoredTable(
  headers: unknown,
  rows: unknown,
  context: Omit<ScoreContext, 'book'>,
): unknown[][] {
  const { playbook, asOf } = context;
  const width = SCORE_COLUMNS.length;
  if (playbook.actions.rules.length > 0) {
    const table = readTable(headers, rows, playbook);
    requireAnyOf(table, SCORE_INPUTS, NAMED);
    const book = withoutRanks(bookOf(accountsOf(table), playbook));
    return spill(table, width, (account) => scoreRow(account, { ...context, book }), scoreAtFault);
  }
  const table = readScores(headers, rows, playbook, asOf);
  requireAnyOf(table, SCORE_INPUTS, NAMED);
  const accountAt = scoredRows(table.scored, table.nameAt, context);
  const cells = scoreCells(context);
  return spillRows(
    table,
    table.scored,
    width,
    (row) => cells(accountAt(row)),
    (error, row) => scoreAtFault(error, table.nameAt(row)),
  );
}

/** No column shows where in the book an account ranks, and to find it every account would be valued once more. */
function withoutRanks(book: Book | undefined): Book | undefined {
  return book === undefined ? undefined : { ...book, percentileOf: () => undefined };
}
