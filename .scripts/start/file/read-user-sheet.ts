import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { accountsTable, knowsHeader } from '../../../core/exchange/import/read-import.ts';
import { sideKind } from '../../../core/exchange/import/side-kind.ts';
import { readSheets } from '../../../core/sheet/read-sheets.ts';
import type { SheetTable } from '../../../core/sheet/sheet-table.ts';
import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import { StartError } from '../start-error.ts';
import { startText } from '../start-text.ts';
import { inWords } from './in-words.ts';

export interface UserSheets {
  /** The sheet that lists accounts; undefined where deals, orders or people alone tell of them. */
  readonly main: SheetTable | undefined;
  /** Further sheets that may tell of them. */
  readonly beside: readonly SheetTable[];
  /** Names of the sheets that were not asked for and hold something. */
  readonly others: readonly string[];
}

/** Reads the user's file; of its sheets the one asked for, else all. */
export async function readUserSheets(
  file: string,
  wanted: string | undefined,
  mapped: readonly string[],
  language: Language,
): Promise<UserSheets> {
  const bytes = await bytesOf(file, language);
  const named = new Set(mapped);
  const known = (text: string) => named.has(text) || knowsHeader(text);
  const tables = await readSheets(bytes, path.basename(file), { knowsHeader: known }).catch(
    (error: unknown) => {
      throw inWords(error, language);
    },
  );
  const filled = tables.filter(({ headerRow }) => headerRow > 0);
  if (wanted === undefined) {
    const main = mapped.length > 0 ? mostKnown(filled, known) : filled[accountsTable(filled)];
    return { main, beside: filled.filter((one) => one !== main), others: [] };
  }
  const chosen = filled.find(({ sheet }) => sheet.trim().toLowerCase() === wanted.trim().toLowerCase());
  if (chosen === undefined) {
    const sheets = filled.map(({ sheet }) => `“${sheet}”`).join(', ');
    throw new StartError(say(startText.noSheet, language, { sheet: wanted, sheets }));
  }
  const others = filled.filter((one) => one !== chosen).map(({ sheet }) => sheet);
  return mapped.length === 0 && sideKind(chosen) !== undefined
    ? { main: undefined, beside: [chosen], others }
    : { main: chosen, beside: [], others };
}

/** The sheet whose columns the user names: their word makes it one of accounts. */
function mostKnown(
  tables: readonly SheetTable[],
  known: (header: string) => boolean,
): SheetTable | undefined {
  const count = ({ headers }: SheetTable) => headers.filter(known).length;
  return tables.reduce<SheetTable | undefined>(
    (best, one) => (best === undefined || count(one) > count(best) ? one : best),
    undefined,
  );
}

async function bytesOf(file: string, language: Language): Promise<Uint8Array> {
  try {
    if ((await stat(file)).isDirectory()) throw new StartError(say(startText.isFolder, language, { file }));
    return await readFile(file);
  } catch (error) {
    if (error instanceof StartError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new StartError(say(startText.fileMissing, language, { file }));
    throw new StartError(say(startText.fileUnreadable, language, { file, reason: message }));
  }
}
