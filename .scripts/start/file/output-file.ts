import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readSheets } from '../../../core/sheet/read-sheets.ts';
import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import { StartError } from '../start-error.ts';
import { startText } from '../start-text.ts';

/** First header of the sheet that names the model; by it a workbook is known as one of ours. */
export const OUR_MARK = 'KAM Sidecar';

export interface OutputFile {
  readonly file: string;
  /** The name that would have been taken, had it not been somebody else's file. */
  readonly instead?: string;
}

/** `accounts.assessed.xlsx` beside `accounts.csv`; numbered where that name holds something not written by us. */
export async function outputFileFor(input: string): Promise<OutputFile> {
  const { dir, name } = path.parse(path.resolve(input));
  const wished = path.join(dir, `${name}.assessed.xlsx`);
  if (await mayBeReplaced(wished)) return { file: wished };
  for (let number = 2; ; number++) {
    const file = path.join(dir, `${name}.assessed ${number}.xlsx`);
    if (await mayBeReplaced(file)) return { file, instead: wished };
  }
}

/** Writes beside it first, so that a full disk or Ctrl-C never leaves half a workbook under the name. */
export async function writeOutput(file: string, bytes: Uint8Array, language: Language): Promise<void> {
  const half = `${file}.${process.pid}.part`;
  try {
    await writeFile(half, bytes, { flag: 'wx' });
    await rename(half, file);
  } catch (error) {
    await rm(half, { force: true });
    throw new StartError(say(startText.cannotWrite, language, { file, reason: (error as Error).message }));
  }
}

async function mayBeReplaced(file: string): Promise<boolean> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    // Anything but absence (a folder, no right to read) is not ours to replace.
    return (error as NodeJS.ErrnoException).code === 'ENOENT';
  }
  try {
    const tables = await readSheets(bytes, path.basename(file));
    return tables.some(({ headers }) => headers[0] === OUR_MARK);
  } catch {
    return false;
  }
}
