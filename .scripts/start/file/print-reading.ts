import type { SheetNote, SheetTable } from '../../../core/sheet/sheet-table.ts';
import { sheetText } from '../../../core/sheet/sheet-text.ts';
import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import type { LostRow } from '../../../extension/book-flow/exchange/lost-rows.ts';
import { startText } from '../start-text.ts';
import { wrapped } from '../terminal/display-width.ts';
import { tableLines } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { DescribedColumn } from './describe-columns.ts';
import type { Problem } from './problem.ts';
import { workbookText } from './workbook-text.ts';

const NOTES_SHOWN = 8;
const PROBLEMS_SHOWN = 15;

/** Which sheet was read, and what was remarkable about it. */
export function readingLines(
  file: string,
  table: SheetTable,
  others: readonly string[],
  { language, width, paint }: Terminal,
): string[] {
  const { sheet, headerRow, rows } = table;
  return [
    paint.strong(say(startText.reading, language, { file, sheet, row: headerRow, count: rows.length })),
    ...noteLines(table, { language, width, paint }),
    ...(others.length > 0 ? [say(startText.otherSheets, language, { sheets: others.join(', ') })] : []),
  ];
}

/** What was remarkable about a sheet. */
export function noteLines(
  { notes }: Pick<SheetTable, 'notes'>,
  { language, width, paint }: Terminal,
): string[] {
  const shown = notes.slice(0, NOTES_SHOWN).flatMap((note) => indented(noteText(note, language), width));
  const left = notes.length - NOTES_SHOWN;
  return [...shown.map(paint.soft), ...(left > 0 ? [paint.soft(`  ${moreProblems(left, language)}`)] : [])];
}

/** A remark of the reader in words. */
export function noteText({ code, row, column, text, count }: SheetNote, language: Language): string {
  return say(sheetText[code], language, {
    row: row ?? '?',
    column: column ?? '?',
    text: text ?? '',
    count: count ?? 1,
  });
}

/** Column → field, unit, what its first value was read as; then what should be known of some. */
export function columnLines(
  columns: readonly DescribedColumn[],
  notes: readonly string[],
  { language, width, paint }: Terminal,
): string[] {
  const t = (key: keyof typeof startText) => startText[key][language];
  const rows = columns
    .filter(({ unknown }) => !unknown)
    .map(({ number, header, field, unit, example, read, status, used }) => {
      const cells = [number, header, field, unit, example, read, status];
      return { cells: used ? cells : cells.map(paint.soft) };
    });
  const left = columns.filter(({ unknown }) => unknown).map(({ number, header }) => `${number} ${header}`);
  const headers = [
    { header: '#', align: 'right' as const },
    { header: t('column'), shrinksTo: 12 },
    { header: t('field'), shrinksTo: 10 },
    { header: t('unit'), shrinksTo: 4 },
    { header: t('example'), shrinksTo: 10 },
    { header: t('readAs'), shrinksTo: 8 },
    { header: t('status') },
  ];
  return [
    paint.strong(t('columnsTitle')),
    ...(rows.length > 0 ? tableLines(headers, rows, width, paint) : []),
    ...(left.length > 0
      ? wrapped(say(startText.leftOut, language, { columns: left.join(', ') }), width)
      : []),
    ...notes.flatMap((note) => wrapped(note, width).map(paint.warn)),
  ];
}

/** What could not be read: where, the text, what was expected; then the rows that are in no account. */
export function problemLines(
  problems: readonly Problem[],
  lost: readonly LostRow[],
  { language, width, paint }: Terminal,
): string[] {
  if (problems.length + lost.length === 0) return [paint.good(startText.noProblems[language])];
  const cells = problems.slice(0, PROBLEMS_SHOWN).flatMap(({ sheet, row, column, received, expected }) =>
    indented(
      say(startText.problem, language, {
        sheet,
        row: row ?? '?',
        column: column ?? '?',
        text: received,
        expected,
      }),
      width,
    ),
  );
  const more = (count: number) =>
    count > PROBLEMS_SHOWN ? [`  ${moreProblems(count - PROBLEMS_SHOWN, language)}`] : [];
  return [
    ...(problems.length === 0
      ? []
      : [
          paint.bad(say(startText.problemsTitle, language, { count: problems.length })),
          ...cells,
          ...more(problems.length),
          startText.stillComputed[language],
        ]),
    ...(lost.length === 0
      ? []
      : [
          paint.bad(say(startText.lostTitle, language, { count: lost.length })),
          ...lost.slice(0, PROBLEMS_SHOWN).flatMap(({ line }) => indented(line, width)),
          ...more(lost.length),
        ]),
  ];
}

function moreProblems(count: number, language: Language): string {
  return say(startText.moreProblems, language, { count, sheet: workbookText.sheetProblems[language] });
}

export function indented(text: string, width: number): string[] {
  return wrapped(text, width - 4).map((line, at) => (at === 0 ? `  ${line}` : `    ${line}`));
}
