import { fieldOf } from '../../../core/account/fields.ts';
import { readColumns } from '../../../core/account/match-headers.ts';
import { parseCell } from '../../../core/account/parse-cell.ts';
import { type ScoredRows, scoreOfRows } from '../../../core/columns/score-of-rows.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';
import { readCells, type TableCells } from './read-cells.ts';

/** An account table with all that can be told of its rows without an account being made of any. */
export interface ScoreTable extends TableCells {
  readonly scored: ScoredRows;
  readonly nameAt: (row: number) => string | undefined;
}

/** Reads `headers` and `rows` as `readTable` does, and scores every row. */
export function readScores(
  headers: unknown,
  rows: unknown,
  playbook: Playbook,
  asOf: string | undefined,
): ScoreTable {
  const firstRow = 1;
  const table = readCells(headers, rows, firstRow);
  const { currency, rates } = playbook;
  const scored = scoreOfRows(table.plan, table.cells, playbook, { currency, rates, firstRow, asOf });
  return { ...table, scored, nameAt: namesOf(table) };
}

function namesOf({ plan, cells }: TableCells): (row: number) => string | undefined {
  const column = readColumns(plan).find(({ field }) => field === 'name');
  if (column === undefined) return () => undefined;
  const field = fieldOf('name');
  return (row) => {
    const read = parseCell(field, cells[row]?.[column.index]);
    return read.kind === 'value' ? String(read.value) : undefined;
  };
}
