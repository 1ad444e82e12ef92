import { fieldOf } from '../account/fields.ts';
import type { LocalText } from '../text/local-text.ts';
import { type BookFault, issueFault } from './book-fault.ts';
import type { BookEntry, BookFile } from './book-file.ts';
import { bookSchema } from './book-schema.ts';
import { valueFault } from './value-fault.ts';

/** Ten thousand accounts with all their fields are some 60 million characters. */
const LONGEST = 200_000_000;
const VERSION = 1;

export type ReadBook =
  | { readonly book: BookFile; readonly faults?: undefined }
  | { readonly book?: undefined; readonly faults: readonly BookFault[] };

/** The text of a file as a book, or everything that is wrong with it; a half-valid book is never taken. */
export function readBookFile(text: string): ReadBook {
  if (text.length > LONGEST) return refused('the file is too large for a book', '文件过大，不是客户簿文件');
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused(
      'not a book file, or cut off; choose the file that “Book for a colleague” wrote',
      '不是客户簿文件，或文件不完整；请选择由“给同事的客户簿”导出的文件',
    );
  }
  return readBook(json);
}

/** As `readBookFile`, of what the file's JSON says. */
export function readBook(json: unknown): ReadBook {
  const { format, version } = Object(json) as Readonly<Record<string, unknown>>;
  if (format !== 'kam-book')
    return refused('not a book file: it does not say “kam-book”', '不是客户簿文件：缺少“kam-book”标记');
  if (typeof version === 'number' && version > VERSION)
    return refused(
      `written by a newer KAM Sidecar (version ${version} of the file, this one reads ${VERSION}); update, then import it again`,
      `由较新的 KAM Sidecar 写出（文件版本 ${version}，本机可读 ${VERSION}）；请更新后再导入`,
    );
  const parsed = bookSchema.safeParse(json, { reportInput: true });
  if (!parsed.success) return { faults: parsed.error.issues.map(issueFault) };
  const book = withoutNulls(parsed.data) as BookFile;
  const faults = [...valueFaults(book.accounts), ...repeatedKeys(book.accounts)];
  return faults.length > 0 ? { faults } : { book };
}

function valueFaults(accounts: readonly BookEntry[]): BookFault[] {
  return accounts.flatMap(({ readings }, account) =>
    readings.flatMap(({ field, value, fault }, at) => {
      const path = `accounts.${account}.readings.${at}`;
      if (fault !== undefined && value !== undefined)
        return [{ path, message: t('a value and a fault exclude each other', '值与问题不能并存') }];
      const expected = value === undefined ? undefined : valueFault(fieldOf(field), value);
      if (expected === undefined) return [];
      const received = JSON.stringify(value);
      return [
        {
          path: `${path}.value`,
          message: t(
            `${received} does not fit “${fieldOf(field).label.en}”; expected ${expected.en}`,
            `${received} 不适合“${fieldOf(field).label['zh-CN']}”；应为${expected['zh-CN']}`,
          ),
        },
      ];
    }),
  );
}

function repeatedKeys(accounts: readonly BookEntry[]): BookFault[] {
  const first = new Map<string, number>();
  return accounts.flatMap(({ key }, at) => {
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, at);
      return [];
    }
    const message = t(`stands already at accounts.${before}`, `与 accounts.${before} 重复`);
    return [{ path: `accounts.${at}.key`, message }];
  });
}

/** JSON writes an unknown in a list as null. */
function withoutNulls(book: unknown): unknown {
  if (book === null) return undefined;
  if (Array.isArray(book)) return book.map(withoutNulls);
  if (typeof book !== 'object') return book;
  return Object.fromEntries(Object.entries(book).map(([key, value]) => [key, withoutNulls(value)]));
}

function refused(en: string, zh: string): ReadBook {
  return { faults: [{ path: '', message: t(en, zh) }] };
}

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
