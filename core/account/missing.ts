/** Texts that say that nothing is known, in small letters and half width. */
export const MISSING_TEXTS: ReadonlySet<string> = new Set([
  '',
  'na',
  'n/a',
  '#n/a',
  '-',
  '--',
  '---',
  '——',
  '—',
  '–',
  '?',
  '？',
  '无',
  '未知',
  'null',
  '(blank)',
  '(空)',
]);

/** What such a text may begin with, in either case. */
const OPENINGS: ReadonlySet<number> = new Set(
  [...MISSING_TEXTS].flatMap((text) => [text.charCodeAt(0), text.toUpperCase().charCodeAt(0)]),
);

/**
 * Whether a cell says that nothing is known. A zero is not missing here: whether it is depends on the field.
 *
 * @see EXCEL-FUNCTIONS conventions.
 */
export function isMissing(raw: unknown): boolean {
  if (raw === null || raw === undefined) return true;
  if (typeof raw !== 'string') return false;
  if (raw === '') return true;
  if (beginsOtherwise(raw.charCodeAt(0))) return false;
  const text = raw.replace(/[\u200b-\u200f\ufeff]/g, '').trim();
  // `Null` can be a person's or a firm's name; a database's NULL is written in capitals.
  if (/^null$/i.test(text)) return text === 'NULL' || text === 'null';
  return MISSING_TEXTS.has(text.normalize('NFKC').toLowerCase());
}

/** Sure of it: letters, digits, signs and ideographs that stay what they are, and that none of those texts begins with. */
function beginsOtherwise(code: number): boolean {
  return ((code > 0x20 && code < 0x7f) || (code >= 0x4e00 && code <= 0x9fff)) && !OPENINGS.has(code);
}
