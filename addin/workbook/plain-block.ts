import { matchHeaders, readColumns } from '../../core/account/match-headers.ts';
import { blockAddress } from './block-address.ts';
import { headerRowAt } from './header-row-at.ts';
import { rowsAtATime } from './rows-at-a-time.ts';
import type { SelectedTable } from './selected-table.ts';
import { settledCells } from './settled-cells.ts';

/** Rows in which column names are looked for. */
const LOOKED_AT = 20;

/**
 * Cells that are no table of Excel: what is selected, where that has column names of its own; else all cells
 * around it up to blank rows and columns.
 */
export async function plainBlock(
  context: Excel.RequestContext,
  selection: Excel.Range,
): Promise<SelectedTable> {
  const { worksheet } = selection;
  // Whole columns may be selected: only the part in use counts.
  const chosen = selection.getIntersectionOrNullObject(worksheet.getUsedRange());
  const around = selection.getSurroundingRegion();
  for (const range of [chosen, around]) range.load('rowIndex, columnIndex, rowCount, columnCount');
  worksheet.load('name, id');
  await context.sync();
  const candidates = [...(chosen.isNullObject || chosen.rowCount < 2 ? [] : [chosen]), around];
  const heads = candidates.map(({ rowIndex, columnIndex, rowCount, columnCount }) => {
    const count = Math.min(LOOKED_AT, rowCount, rowsAtATime(columnCount));
    const head = worksheet.getRangeByIndexes(rowIndex, columnIndex, count, columnCount);
    head.load('values, valueTypes');
    return head;
  });
  await context.sync();
  const found = candidates.map((block, at) => {
    const rows = settledCells(heads[at] as Excel.Range).map((row) => row.map(asHeader));
    const header = headerRowAt(rows);
    const headers = rows[header] ?? [];
    return { block, header, headers, named: readColumns(matchHeaders(headers)).length > 1 };
  });
  const best = found.find(({ named }) => named) ?? (found.at(-1) as (typeof found)[number]);
  const { rowIndex, columnIndex, rowCount, columnCount } = best.block;
  const top = rowIndex + best.header;
  const below = rowCount - best.header - 1;
  const at = selection.rowIndex - top - 1;
  return {
    table: undefined,
    sheet: worksheet.name,
    sheetId: worksheet.id,
    address: blockAddress(top, columnIndex, below + 1, columnCount),
    headers: best.headers,
    rowCount: below,
    firstRow: top + 2,
    firstColumn: columnIndex,
    selected: at >= 0 && at < below ? at : undefined,
  };
}

/** An error in place of a column name is no name, and is shown as Excel shows it. */
function asHeader(cell: unknown): unknown {
  return typeof cell === 'object' && cell !== null && 'code' in cell ? cell.code : cell;
}
