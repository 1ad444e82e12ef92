import { DomainError } from '../account/domain-error.ts';
import { buildTable } from './build-table.ts';
import { type DecodedText, decodeText } from './decode-text.ts';
import { type FileKind, fileKind, markupKind } from './file-kind.ts';
import type { RawSheet } from './raw-sheet.ts';
import { readCsv } from './read-csv.ts';
import type { SheetNote, SheetTable } from './sheet-table.ts';
import { readWorkbook } from './xlsx.ts';

// A JavaScript engine's longest text is about half a billion characters.
const mostTextBytes = 400_000_000;

export interface ReadSheetsOptions {
  /** Whether a text is a header known by name; it settles which row holds the headers and which sign delimits. */
  readonly knowsHeader?: (text: string) => boolean;
}

/**
 * The tables in a file: every sheet of an XLSX workbook, or the one table of a CSV or tab-separated text.
 *
 * @throws DomainError `sheet-is-…` for a file that is neither, naming what it is; `sheet-is-empty` when no cell
 *   holds anything; `sheet-is-damaged` and `sheet-too-large` for workbooks that cannot be read.
 */
export async function readSheets(
  bytes: Uint8Array,
  fileName: string,
  { knowsHeader }: ReadSheetsOptions = {},
): Promise<SheetTable[]> {
  const kind = fileKind(bytes);
  const raw =
    kind === 'xlsx' ? await readWorkbook(bytes, fileName) : [textSheet(bytes, kind, fileName, knowsHeader)];
  const tables = raw.map((sheet) => buildTable(sheet, knowsHeader));
  if (tables.every(({ headerRow }) => headerRow === 0)) throw refusal('empty', fileName);
  return tables;
}

function textSheet(
  bytes: Uint8Array,
  kind: FileKind,
  fileName: string,
  knowsHeader?: (text: string) => boolean,
): RawSheet {
  if (kind !== 'text') throw refusal(kind, fileName);
  if (bytes.length > mostTextBytes) {
    throw new DomainError('sheet-too-large', { parameter: fileName, received: `${bytes.length} bytes` });
  }
  const decoded = decodeText(bytes);
  if (decoded === undefined) throw refusal('binary', fileName);
  const markup = markupKind(decoded.text);
  if (markup) throw refusal(markup, fileName);
  const sheet = readCsv(decoded.text, fileName.replace(/\.[^.]*$/, ''), knowsHeader);
  return { ...sheet, notes: [...decodingNotes(decoded), ...sheet.notes] };
}

function decodingNotes({ encoding, undecodable }: DecodedText): SheetNote[] {
  const decodedAs: SheetNote = { code: 'decoded-as', text: encoding };
  return undecodable === 0 ? [decodedAs] : [decodedAs, { code: 'undecodable-text', count: undecodable }];
}

function refusal(kind: FileKind, fileName: string): DomainError {
  return new DomainError(`sheet-is-${kind}`, {
    parameter: fileName,
    expected: 'XLSX or CSV',
    received: kind,
  });
}
