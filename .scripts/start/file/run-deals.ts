import { accountFromReadings } from '../../../core/account/account-from-readings.ts';
import { assess } from '../../../core/assessment/assess.ts';
import { bookOf } from '../../../core/assessment/book.ts';
import { joinSideSheets } from '../../../core/exchange/import/join-side-sheets.ts';
import { type SideSheet, sideSheet } from '../../../core/exchange/import/side-sheet.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';
import type { SheetTable } from '../../../core/sheet/sheet-table.ts';
import { writeWorkbook } from '../../../core/sheet/write-workbook.ts';
import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import type { BookAccount } from '../../../extension/book-flow/book-account.ts';
import { bookPipeline } from '../../../extension/book-flow/pipeline/book-pipeline.ts';
import { startText } from '../start-text.ts';
import { wrapped } from '../terminal/display-width.ts';
import type { Paint } from '../terminal/paint.ts';
import { dealLines } from './deal-lines.ts';
import { dealSheets } from './deal-sheets.ts';
import { dealsText } from './deals-text.ts';
import { outputFileFor, writeOutput } from './output-file.ts';

export interface DealRun {
  readonly file: string;
  readonly table: SheetTable;
  /** ISO day. */
  readonly asOf: string;
  readonly language: Language;
  readonly playbook: Playbook;
}

/** Says what a list of deals comes to, as of a day, and writes it beside the file; every row is counted somewhere. */
export async function runDeals(
  { file, table, asOf, language, playbook }: DealRun,
  width: number,
  paint: Paint,
): Promise<void> {
  const side = sideSheet(table, 'opportunities', playbook);
  const nobody = dealsText.nobody[language];
  const { entries, repeated } = joinSideSheets([], [], [side], {
    create: true,
    nobody,
    at: `${asOf}T00:00:00Z`,
  });
  const accounts = entries.map(({ key, name, readings, beside }) => ({
    key,
    name,
    account: { ...accountFromReadings(readings).account, ...beside },
  }));
  const book = bookOf(
    accounts.map(({ account }) => account),
    playbook,
  );
  const rows = accounts.map(({ key, name, account }): BookAccount => {
    const stored = { key, kind: 'sheet', name, read: [], typed: [], seen: asOf } as const;
    return { stored, account, assessment: assess(account, { playbook, asOf, book }) };
  });
  const pipeline = bookPipeline(rows, playbook, asOf);
  console.log(
    [
      '',
      ...readingLines(side, table, repeated, language).flatMap((line) => wrapped(line, width)),
      '',
      say(dealsText.counts, language, {
        all: pipeline.all,
        open: pipeline.open.length,
        won: pipeline.won.count,
        lost: pipeline.lost.count,
        accounts: rows.filter(({ stored }) => stored.name !== nobody).length,
      }),
      '',
      ...dealLines(pipeline, playbook, asOf, { language, width, paint }),
      '',
    ].join('\n'),
  );
  const output = await outputFileFor(file);
  const bytes = await writeWorkbook(dealSheets(pipeline, playbook, asOf, language), asOf);
  await writeOutput(output.file, bytes, language);
  if (output.instead !== undefined)
    console.log(paint.warn(say(startText.wroteBeside, language, { wished: output.instead })));
  console.log(paint.good(say(startText.wrote, language, { file: output.file })));
}

function readingLines(
  { rows, unassigned, nameless, faults, columns, ignored }: SideSheet,
  table: SheetTable,
  repeated: number,
  language: Language,
): string[] {
  const read = [...columns.values()].map(({ header }) => header);
  return [
    say(dealsText.readAs, language, { columns: read.join(', ') }),
    ...(ignored.length === 0 ? [] : [say(dealsText.ignored, language, { columns: ignored.join(', ') })]),
    say(dealsText.rows, language, {
      rows: table.rows.length,
      named: rows.length,
      nobody: unassigned.length,
      repeated,
      nameless: nameless.length,
    }),
    ...(faults.length === 0 ? [] : [say(dealsText.faults, language, { count: faults.length })]),
  ];
}
