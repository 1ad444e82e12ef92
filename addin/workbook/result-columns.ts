import { inSmallerParts } from './in-smaller-parts.ts';
import { literal } from './literal.ts';
import { NUMBER_FORMATS, type ResultColumn } from './result-column.ts';
import type { ResultSheet } from './result-sheet.ts';
import type { SelectedTable } from './selected-table.ts';
import { styleHeader } from './style-header.ts';

/** Columns of results beside a table hold something that is no result of an earlier time. */
export class OccupiedError extends Error {
  readonly address: string;

  constructor(address: string) {
    super(`${address} is not empty`);
    this.name = 'OccupiedError';
    this.address = address;
  }
}

/**
 * Opens columns of results at the right end of a table. Columns that an earlier run has left are used again.
 *
 * @param known the names under which each column may stand already: in either language.
 */
export async function openResultColumns(
  table: SelectedTable,
  columns: readonly ResultColumn[],
  known: readonly (readonly string[])[],
): Promise<ResultSheet> {
  const there = columns.map((_, at) =>
    table.headers.findIndex((header) => known[at]?.includes(String(header).trim())),
  );
  const added = columns.filter((_, at) => (there[at] ?? -1) < 0);
  await (table.table === undefined ? addBeside(table, added) : addToTable(table.table, added));
  let next = table.headers.length;
  const places = there.map((at) => (at < 0 ? next++ : at));
  let written = 0;
  return {
    name: table.sheet,
    write: async (rows) => {
      const first = table.firstRow - 1 + written;
      await inSmallerParts(0, rows.length, (from, count) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem(table.sheet);
          for (const { start, width } of runsOf(places)) {
            const range = sheet.getRangeByIndexes(
              first + from,
              table.firstColumn + (places[start] as number),
              count,
              width,
            );
            const some = rows.slice(from, from + count);
            range.numberFormat = some.map(() =>
              columns.slice(start, start + width).map(({ format }) => NUMBER_FORMATS[format]),
            );
            range.values = some.map((row) => row.slice(start, start + width).map(literal));
          }
          await context.sync();
        }),
      );
      written += rows.length;
    },
    // The note stands in every row, since rows of a table are sorted and filtered.
    finish: async () => {},
    discard: async () => {
      await takeAway(table, added.length);
      return added.length === columns.length || written === 0;
    },
  };
}

/** Columns that stand side by side in the sheet, so that they are written at once. */
function runsOf(places: readonly number[]): { start: number; width: number }[] {
  const runs: { start: number; width: number }[] = [];
  for (const [at, place] of places.entries()) {
    const last = runs.at(-1);
    if (last !== undefined && place === (places[at - 1] as number) + 1) last.width += 1;
    else runs.push({ start: at, width: 1 });
  }
  return runs;
}

async function addToTable(name: string, columns: readonly ResultColumn[]): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    for (const { header } of columns) table.columns.add(undefined, undefined, header);
    await context.sync();
  });
}

async function addBeside(table: SelectedTable, columns: readonly ResultColumn[]): Promise<void> {
  if (columns.length === 0) return;
  await Excel.run(async (context) => {
    const place = besideOf(context, table, columns.length);
    const used = place.getUsedRangeOrNullObject(true);
    used.load('address');
    await context.sync();
    if (!used.isNullObject) throw new OccupiedError(used.address);
    const header = place.getRow(0);
    header.values = [columns.map((column) => column.header)];
    styleHeader(header);
    await context.sync();
  });
}

async function takeAway(table: SelectedTable, count: number): Promise<void> {
  if (count === 0) return;
  await Excel.run(async (context) => {
    if (table.table === undefined) besideOf(context, table, count).clear();
    else {
      const { columns } = context.workbook.tables.getItem(table.table);
      for (let at = table.headers.length + count - 1; at >= table.headers.length; at -= 1) {
        columns.getItemAt(at).delete();
      }
    }
    await context.sync();
  });
}

function besideOf(context: Excel.RequestContext, table: SelectedTable, count: number): Excel.Range {
  return context.workbook.worksheets
    .getItem(table.sheet)
    .getRangeByIndexes(
      table.firstRow - 2,
      table.firstColumn + table.headers.length,
      table.rowCount + 1,
      count,
    );
}
