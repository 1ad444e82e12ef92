import { DomainError } from '../../../core/account/domain-error.ts';
import type { BookFault } from '../../../core/exchange/book-fault.ts';
import type { BookFile } from '../../../core/exchange/book-file.ts';
import { accountsTable, type ImportDraft, knowsHeader } from '../../../core/exchange/import/read-import.ts';
import { inCurrency } from '../../../core/exchange/in-currency.ts';
import { readBookFile } from '../../../core/exchange/read-book-file.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';
import { readSheets } from '../../../core/sheet/read-sheets.ts';
import { sheetErrorText } from '../../../core/sheet/sheet-error-text.ts';
import type { LocalText } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import { exchangeText } from './exchange-text.ts';

/** What a chosen file turned out to be. */
export type FileRead =
  | { readonly kind: 'sheet'; readonly draft: ImportDraft }
  | { readonly kind: 'book'; readonly book: BookFile }
  | { readonly kind: 'refused'; readonly why: LocalText; readonly faults?: readonly BookFault[] };

/** Reads a file by what is in it; its name is not trusted. */
export async function readFile(bytes: Uint8Array, name: string, playbook: Playbook): Promise<FileRead> {
  if (looksLikeJson(bytes)) return bookOf(new TextDecoder().decode(bytes), name, playbook);
  try {
    const tables = await readSheets(bytes, name, { knowsHeader });
    return { kind: 'sheet', draft: { tables, main: accountsTable(tables), targets: new Map() } };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const words = (sheetErrorText as Readonly<Record<string, LocalText>>)[error.code];
    if (words === undefined) throw error;
    const { parameter, expected = '', received = '', place = '' } = error;
    return refused(words, { parameter, expected, received: String(received), place });
  }
}

function bookOf(text: string, file: string, playbook: Playbook): FileRead {
  const { book, faults } = readBookFile(text);
  if (book === undefined) return { ...refused(exchangeText.refusedBook, { file }), faults };
  const here = inCurrency(book, playbook.currency, playbook.rates);
  if (here !== undefined) return { kind: 'book', book: here };
  return refused(exchangeText.noRate, { file, theirs: book.currency, ours: playbook.currency });
}

function looksLikeJson(bytes: Uint8Array): boolean {
  // A byte-order mark and blanks may stand before it.
  const start = new TextDecoder().decode(bytes.subarray(0, 64));
  return start
    .replace(/^\uFEFF/, '')
    .trimStart()
    .startsWith('{');
}

function refused(words: LocalText, values: Readonly<Record<string, string>>) {
  const why = { en: say(words, 'en', values), 'zh-CN': say(words, 'zh-CN', values) };
  return { kind: 'refused', why } as const;
}
