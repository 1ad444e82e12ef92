import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createContext, Script } from 'node:vm';
import { HostError } from './host.ts';
import type { Argument, Cell } from './platforms.ts';

const dist = path.resolve(import.meta.dirname, '../../dist/sheets');

/** What the build made for Apps Script. */
export const codeGs = readFileSync(path.join(dist, 'Code.gs'), 'utf8');
export const appsScript = JSON.parse(readFileSync(path.join(dist, 'appsscript.json'), 'utf8')) as unknown;

const script = new Script(codeGs, { filename: 'Code.gs' });
/** V8 puts these into every realm; whether Apps Script leaves them there is its own affair. */
const BARE = 'delete globalThis.console; delete globalThis.WebAssembly;';
const NEWER = `
  delete Object.hasOwn; delete Object.groupBy;
  for (const name of ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'])
    delete Array.prototype[name];
  for (const name of ['at', 'replaceAll']) delete String.prototype[name];
`;

type SheetsFunction = (...args: unknown[]) => unknown;

/**
 * Loads Code.gs as Apps Script does: in a realm with the language alone, without even a console.
 *
 * @param older takes away what the language got after 2020.
 */
export function loadSheets(
  globals: Record<string, unknown> = {},
  older = false,
): { readonly [name: string]: SheetsFunction | undefined } {
  const realm = createContext({ ...globals });
  new Script(BARE).runInContext(realm);
  if (older) new Script(NEWER).runInContext(realm);
  script.runInContext(realm);
  return realm as { readonly [name: string]: SheetsFunction | undefined };
}

/** An argument as Sheets hands it over: blanks as empty text, one cell as that cell, errors as their text. */
export function inSheets(argument: Argument): unknown {
  if (!Array.isArray(argument)) return cellInSheets(argument as Cell);
  const rows = (argument as readonly (readonly Cell[])[]).map((row) => row.map(cellInSheets));
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

function cellInSheets(cell: Cell): unknown {
  if (cell instanceof HostError) return cell.code;
  return cell ?? '';
}

/** A result as it is in a cell that cannot hold an error: `{ code, message }` is their text. */
export function withErrorTexts(result: unknown): unknown {
  if (Array.isArray(result)) return result.map(withErrorTexts);
  if (typeof result !== 'object' || result === null || !('code' in result)) return result ?? '';
  const { code, message } = result as { code: string; message?: string };
  return message === undefined ? code : `${code} ${message}`;
}
