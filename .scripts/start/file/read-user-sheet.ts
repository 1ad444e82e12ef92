import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { matchLabel } from '../../../core/account/match-label.ts';
import { readSheets } from '../../../core/sheet/read-sheets.ts';
import type { SheetTable } from '../../../core/sheet/sheet-table.ts';
import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import { StartError } from '../start-error.ts';
import { startText } from '../start-text.ts';
import { inWords } from './in-words.ts';

export interface UserSheet {
  readonly table: SheetTable;
  /** Names of the sheets that were not chosen and hold something. */
  readonly others: readonly string[];
}

/** Reads the user's file and chooses the sheet asked for, else the one with the most headers known by name. */
export async function readUserSheet(
  file: string,
  wanted: string | undefined,
  mapped: readonly string[],
  language: Language,
): Promise<UserSheet> {
  const bytes = await bytesOf(file, language);
  const named = new Set(mapped);
  const knowsHeader = (text: string) =>
    named.has(text) || matchLabel(text, { crm: false }) !== undefined || matchLabel(text) !== undefined;
  const tables = await readSheets(bytes, path.basename(file), { knowsHeader }).catch((error: unknown) => {
    throw inWords(error, language);
  });
  const known = ({ headers }: SheetTable) => headers.filter(knowsHeader).length;
  const filled = tables.filter(({ headerRow }) => headerRow > 0);
  const chosen =
    wanted === undefined
      ? filled.reduce<SheetTable | undefined>(
          (best, one) => (best === undefined || known(one) > known(best) ? one : best),
          undefined,
        )
      : filled.find(({ sheet }) => sheet.trim().toLowerCase() === wanted.trim().toLowerCase());
  if (chosen === undefined) {
    const sheets = filled.map(({ sheet }) => `“${sheet}”`).join(', ');
    throw new StartError(say(startText.noSheet, language, { sheet: wanted ?? '', sheets }));
  }
  return { table: chosen, others: filled.filter((one) => one !== chosen).map(({ sheet }) => sheet) };
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
