import path from 'node:path';
import { accountFromRow } from '../../../core/account/account-from-row.ts';
import { columnDecimal } from '../../../core/account/column-decimal.ts';
import { dateOrder } from '../../../core/account/date-order.ts';
import type { Fault } from '../../../core/account/fault.ts';
import { matchHeaders } from '../../../core/account/match-headers.ts';
import { sideKind } from '../../../core/exchange/import/side-kind.ts';
import { defaultPlaybook } from '../../../core/playbook/default-playbook.ts';
import type { SheetTable } from '../../../core/sheet/sheet-table.ts';
import { writeWorkbook } from '../../../core/sheet/write-workbook.ts';
import { say } from '../../../core/text/say.ts';
import type { StartArguments } from '../arguments.ts';
import { assessBook } from '../assess-book.ts';
import { accountLines, bookLines } from '../print-book.ts';
import { showFor } from '../show.ts';
import { StartError } from '../start-error.ts';
import { startText } from '../start-text.ts';
import { wrapped } from '../terminal/display-width.ts';
import type { Paint } from '../terminal/paint.ts';
import { progressLine } from '../terminal/progress.ts';
import { describeColumns, percentNotes, revenueNotes } from './describe-columns.ts';
import { inWords } from './in-words.ts';
import { mapColumns } from './map-columns.ts';
import { outputFileFor, writeOutput } from './output-file.ts';
import { columnLines, problemLines, readingLines } from './print-reading.ts';
import { readUserSheet } from './read-user-sheet.ts';
import { refuseUnreadable } from './refuse-unreadable.ts';
import { runDeals } from './run-deals.ts';
import { workbookSheets } from './workbook-sheets.ts';

const SHOWN = 20;

/** Assesses the user's own sheet, prints what was understood and found, and writes the workbook beside it. */
export async function runFile(
  { file, sheet, maps, asOf, language }: StartArguments & { readonly file: string },
  width: number,
  paint: Paint,
): Promise<void> {
  const playbook = defaultPlaybook;
  const show = showFor(language, playbook);
  const named = maps.map((map) => map.slice(0, Math.max(0, map.lastIndexOf('='))).trim());
  const { table, others } = await readUserSheet(file, sheet, named, language);
  const { headers, overrides } = mapColumns(table.headers, maps, language);
  const plan = matchHeaders(headers, { overrides, amountsIn: table.amountsIn });
  print(readingLines(file, table, others, language, width, paint));
  if (maps.length === 0 && sideKind(table) === 'opportunities') {
    await runDeals({ file, table, asOf, language, playbook }, width, paint);
    return;
  }

  const decimals = table.headers.map((_, at) => decimalOf(table, at));
  const dateOrders = table.headers.map((_, at) => dateOrder(table.rows.map(({ cells }) => cells[at])));
  const columns = describeColumns(plan, table, { decimals, dateOrders }, playbook, show);
  const notes = [...revenueNotes(plan, language), ...percentNotes(plan, table, language)];
  print(['', ...columnLines(columns, notes, language, width, paint)]);
  refuseUnreadable(plan, table, file, language);

  const options = { currency: playbook.currency, rates: playbook.rates, decimals, dateOrders };
  const rows = table.rows
    .map(({ row, cells }) => ({ row, ...accountFromRow(plan, cells, { ...options, row }) }))
    .filter(({ blank }) => !blank);
  if (rows.length === 0) throw new StartError(say(startText.noRows, language, { sheet: table.sheet }));
  const faults: Fault[] = rows.flatMap((one) => one.faults);
  print(['', ...problemLines(faults, table.sheet, language, width, paint)]);

  const book = assessBook(rows, playbook, asOf, progressLine(startText.assessing[language]));
  print(['', ...accountLines(book.accounts, show, width, paint, SHOWN)]);
  print(['', ...bookLines(book, playbook, show, width, paint), '']);

  if (book.accounts.every(({ assessment }) => assessment.value.score === undefined)) {
    print([...wrapped(startText.noneValued[language], width).map(paint.warn), '']);
  }

  const sheets = workbookSheets({
    book,
    columns,
    plan,
    faults,
    table,
    file: path.basename(file),
    asOf,
    playbook,
    show,
  });
  const writing = progressLine(startText.writing[language]);
  writing.at(book.accounts.length, book.accounts.length);
  const bytes = await writeWorkbook(sheets, asOf).catch((error: unknown) => {
    throw inWords(error, language);
  });
  writing.end();
  const output = await outputFileFor(file);
  await writeOutput(output.file, bytes, language);
  if (output.instead !== undefined)
    print([paint.warn(say(startText.wroteBeside, language, { wished: output.instead }))]);
  print([paint.good(say(startText.wrote, language, { file: output.file }))]);
}

function decimalOf(table: SheetTable, at: number): '.' | ',' {
  const texts = table.rows.flatMap(({ cells }) => {
    const cell = cells[at];
    return typeof cell === 'string' ? [cell] : [];
  });
  return columnDecimal(texts);
}

function print(lines: readonly string[]): void {
  console.log(lines.join('\n'));
}
