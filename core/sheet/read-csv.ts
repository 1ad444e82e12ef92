import { type ParseResult, parseDelimited } from './parse-delimited.ts';
import type { RawSheet } from './raw-sheet.ts';
import type { SheetNote } from './sheet-table.ts';
import { sniffDelimiter } from './sniff-delimiter.ts';

// Stands in for a quote that opens and never closes, so that the parser takes it as an ordinary character.
const strayQuote = '\uFDD0';
const mostStrayQuotes = 20;

/** A text table as raw records. Cells stay text as written; whitespace alone is a blank. */
export function readCsv(text: string, name: string, knowsHeader?: (text: string) => boolean): RawSheet {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const stated = /^sep=(.)\n/i.exec(lines);
  const body = stated ? lines.slice(stated[0].length) : lines;
  const firstRow = stated ? 2 : 1;
  const delimiter = stated?.[1] ?? sniffDelimiter(body, knowsHeader);
  const { result, stray } = parseMendingQuotes(body, delimiter);
  const quoteNotes = new Map<number, SheetNote>();
  for (const error of result.errors) {
    if (error.row === undefined) continue;
    const row = error.row + firstRow;
    if (error.code === 'InvalidQuotes') quoteNotes.set(row, { code: 'quote-malformed', row });
    if (error.code === 'MissingQuotes') quoteNotes.set(row, { code: 'quote-unclosed', row });
  }
  for (const record of stray)
    quoteNotes.set(record + firstRow, { code: 'quote-unclosed', row: record + firstRow });
  return {
    name,
    records: result.data.map((cells, index) => ({ row: index + firstRow, cells: cells.map(cellText) })),
    source: 'text',
    notes: [{ code: 'delimiter', text: delimiter }, ...quoteNotes.values()],
    cellNotes: [],
  };
}

/**
 * One quote that opens and never closes would swallow the rest of the file, or all up to the next quote in a later
 * line; it is read as a character instead.
 */
function parseMendingQuotes(body: string, delimiter: string): { result: ParseResult; stray: Set<number> } {
  const stray = new Set<number>();
  let text = body;
  let result = parseDelimited(text, delimiter);
  for (let mended = 0; mended < mostStrayQuotes; mended++) {
    const fault = result.errors.find(({ code, row }) => code === 'MissingQuotes' || spansLines(result, row));
    if (fault?.index === undefined || fault.row === undefined || text[fault.index - 1] !== '"') break;
    stray.add(fault.row);
    text = text.slice(0, fault.index - 1) + strayQuote + text.slice(fault.index);
    result = parseDelimited(text, delimiter);
  }
  return { result, stray };
}

function spansLines(result: ParseResult, row: number | undefined): boolean {
  return row !== undefined && result.data[row]?.some((cell) => cell.includes('\n')) === true;
}

function cellText(cell: string): string | undefined {
  if (cell.trim() === '') return undefined;
  return cell.includes(strayQuote) ? cell.replaceAll(strayQuote, '"') : cell;
}
