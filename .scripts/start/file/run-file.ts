import path from 'node:path';
import { columnWriting } from '../../../core/account/column-writing.ts';
import { readImport } from '../../../core/exchange/import/read-import.ts';
import { sideKind } from '../../../core/exchange/import/side-kind.ts';
import { wordsOf } from '../../../core/panel/words.ts';
import { defaultPlaybook } from '../../../core/playbook/default-playbook.ts';
import { writeWorkbook } from '../../../core/sheet/write-workbook.ts';
import { say } from '../../../core/text/say.ts';
import { lostRows } from '../../../extension/book-flow/exchange/lost-rows.ts';
import type { StartArguments } from '../arguments.ts';
import { assessBook } from '../assess-book.ts';
import { accountLines, bookLines } from '../print-book.ts';
import { showFor } from '../show.ts';
import { StartError } from '../start-error.ts';
import { startText } from '../start-text.ts';
import { wrapped } from '../terminal/display-width.ts';
import type { Paint } from '../terminal/paint.ts';
import { progressLine } from '../terminal/progress.ts';
import { besideLines } from './beside-lines.ts';
import { describeColumns, percentNotes, revenueNotes } from './describe-columns.ts';
import { inWords } from './in-words.ts';
import { mapColumns } from './map-columns.ts';
import { outputFileFor, writeOutput } from './output-file.ts';
import { columnLines, problemLines, readingLines } from './print-reading.ts';
import { problemsOf } from './problem.ts';
import { readUserSheets } from './read-user-sheet.ts';
import { refuseUnreadable } from './refuse-unreadable.ts';
import { runDeals } from './run-deals.ts';
import { userBook } from './user-book.ts';
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
  const terminal = { language, width, paint };
  const words = wordsOf(language, playbook.currency, asOf);
  const named = maps.map((map) => map.slice(0, Math.max(0, map.lastIndexOf('='))).trim());
  const { main, beside, others } = await readUserSheets(file, sheet, named, language);
  const targets = main === undefined ? new Map<number, string>() : mapColumns(main.headers, maps, language);
  const tables = main === undefined ? beside : [main, ...beside];
  const [alone, ...further] = beside.filter((table) => sideKind(table) !== undefined);
  if (main === undefined && further.length === 0 && alone && sideKind(alone) === 'opportunities') {
    const left = beside.filter((table) => table !== alone).map((table) => table.sheet);
    print(readingLines(file, alone, [...others, ...left], terminal));
    await runDeals({ file, table: alone, asOf, language, playbook }, width, paint);
    return;
  }

  const draft = { tables, main: main === undefined ? -1 : 0, targets };
  const read = readImport(draft, [], { playbook, at: `${asOf}T00:00:00Z` });
  const { plan } = read;
  const notRead = [...others, ...read.ignored];
  const writing = columnWriting(plan, main?.rows ?? []);
  const columns = main === undefined ? [] : describeColumns(plan, main, writing, playbook, show);
  if (main !== undefined) {
    print(readingLines(file, main, notRead, terminal));
    const notes = [...revenueNotes(plan, language), ...percentNotes(plan, main, language)];
    print(['', ...columnLines(columns, notes, terminal)]);
    refuseUnreadable(plan, main, file, language);
  } else if (notRead.length > 0)
    print([say(startText.otherSheets, language, { sheets: notRead.join(', ') })]);
  const besides = besideLines(read, words, terminal);
  if (besides.length > 0) print(besides);

  const { accounts, faults } = userBook(read, {
    currency: playbook.currency,
    rates: playbook.rates,
    writing,
  });
  if (accounts.length === 0)
    throw new StartError(say(startText.noRows, language, { sheet: tables[0]?.sheet ?? '' }));
  const problems = problemsOf(read, faults, language);
  // A row without a name is called by its row here, and valued.
  const refused = read.refused.filter(({ why }) => why === 'repeated');
  const lost = lostRows({ ...read, refused }, false, words);
  print(['', ...problemLines(problems, lost, terminal)]);

  const book = assessBook(accounts, playbook, asOf, progressLine(startText.assessing[language]));
  print(['', ...accountLines(book.accounts, show, width, paint, SHOWN)]);
  print(['', ...bookLines(book, playbook, show, width, paint), '']);

  if (book.accounts.every(({ assessment }) => assessment.value.score === undefined)) {
    print([...wrapped(startText.noneValued[language], width).map(paint.warn), '']);
  }

  const sheets = workbookSheets({
    book,
    columns,
    problems,
    lost,
    tables: tables.filter(({ sheet }) => !read.ignored.includes(sheet)),
    file: path.basename(file),
    asOf,
    playbook,
    show,
  });
  const saving = progressLine(startText.writing[language]);
  saving.at(book.accounts.length, book.accounts.length);
  const bytes = await writeWorkbook(sheets, asOf).catch((error: unknown) => {
    throw inWords(error, language);
  });
  saving.end();
  const output = await outputFileFor(file);
  await writeOutput(output.file, bytes, language);
  if (output.instead !== undefined)
    print([paint.warn(say(startText.wroteBeside, language, { wished: output.instead }))]);
  print([paint.good(say(startText.wrote, language, { file: output.file }))]);
}

function print(lines: readonly string[]): void {
  console.log(lines.join('\n'));
}
