import { CURRENCY_CODES } from './currency-codes.ts';
import { CURRENCY_WORDS, MAGNITUDES } from './header-unit.ts';
import { scaleBy } from './scale-by.ts';

export interface NumberText {
  readonly number: number;
  readonly percent: boolean;
  /** ISO code, where the text names a currency. */
  readonly currency?: string;
  /** The text names a magnitude of its own, as in `15万`: it is not counted in its header's. */
  readonly sized?: true;
  /** Letters left over that name neither a magnitude nor a currency: a unit such as `years`. */
  readonly unit: string;
}

export type NumberProblem = 'not-a-number' | 'decimal-comma';

/** Longer than any number with its unit; also bounds the time that the pattern may take on a page's prose. */
const LONGEST = 60;
// One number, with what may stand before and after it.
const SHAPE =
  /^([^\d.,+\-−()]*)(\()?\s*([+\-−–])?\s*([^\d.,+\-−()]*?)\s*(\d[\d.,'’ \s]*|[.,]\d+)(e[+-]?\d+)?(\))?(-(?=\s*$))?\s*(%|％)?\s*(.*?)\s*$/iu;
const GROUPED = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d*)?$/;
// One group of four could be a decimal comma: 1,2345.
const GROUPED_BY_FOUR = /^\d{1,4}(?:,\d{4}){2,}(?:\.\d*)?$/;
const GROUPED_BY_DOT = /^\d{1,3}(?:\.\d{3})+(?:,\d*)?$/;

/**
 * Reads a number as people write it: thousands separators, currency signs, percent, full-width
 * digits, brackets for minus, and the units 万 and 亿 (`1.2亿` = 120 000 000).
 *
 * @param decimal `,` where the column is known to write decimals with a comma. With `.`, a text that
 *   can only be meant with a decimal comma (`12,50`) is refused rather than guessed.
 */
export function parseNumber(text: string, decimal: '.' | ',' = '.'): NumberText | NumberProblem {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s\u00a0\u2007\u202f]+/g, ' ')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    // `Rs. 500`, `5 Mio.`: the point belongs to the word.
    .replace(/(\p{L})\.(?=\s|\d|$)/gu, '$1')
    // All of it in brackets, `(4.2%)`: what follows the figure stands behind the minus as well.
    .replace(/^\(\s*([^()+−–-]*\d[^()+−–-]*)\)$/u, '-$1')
    .trim();
  if (plain.length > LONGEST) return 'not-a-number';
  const found = SHAPE.exec(plain);
  if (found === null) return 'not-a-number';
  const [
    ,
    before = '',
    open,
    sign,
    between = '',
    digits = '',
    exponent = '',
    close,
    behind,
    percent,
    after = '',
  ] = found;
  if ((open === undefined) !== (close === undefined)) return 'not-a-number';
  // 1.250,50- as bookkeeping writes it; two signs are a slip.
  if (behind !== undefined && (sign !== undefined || open !== undefined)) return 'not-a-number';
  const body = plainDigits(digits.trim(), decimal);
  if (body === 'not-a-number' || body === 'decimal-comma') return body;
  const words = readWords([before, between, after]);
  if (words === undefined) return 'not-a-number';
  const size = Number(`${body}${exponent}`);
  if (!Number.isFinite(size)) return 'not-a-number';
  const negative = open !== undefined || behind !== undefined || sign === '-' || sign === '−' || sign === '–';
  return {
    number: scaleBy(negative && size !== 0 ? -size : size, words.factor),
    percent: percent !== undefined || words.percent,
    unit: words.unit,
    ...(words.currency === undefined ? {} : { currency: words.currency }),
    ...(words.factor === 1 ? {} : { sized: true as const }),
  };
}

function plainDigits(text: string, decimal: '.' | ','): string | NumberProblem {
  const joined = /^\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d*)?$/.test(text) ? text.replace(/[ '’]/g, '') : text;
  if (/[ '’]/.test(joined)) return 'not-a-number';
  if (decimal === ',') {
    if (/^\d*,?\d*$/.test(joined)) return joined.replace(',', '.');
    return GROUPED_BY_DOT.test(joined) && !joined.startsWith('0')
      ? joined.replace(/\./g, '').replace(',', '.')
      : 'not-a-number';
  }
  if (/^\d*\.?\d*$/.test(joined)) return joined;
  if (GROUPED.test(joined) || GROUPED_BY_FOUR.test(joined)) {
    // 0,125 cannot be a group of thousands: nobody writes a leading zero there.
    return /^0/.test(joined) ? 'decimal-comma' : joined.replace(/,/g, '');
  }
  return /^\d*,\d*$/.test(joined) || GROUPED_BY_DOT.test(joined) ? 'decimal-comma' : 'not-a-number';
}

interface Words {
  readonly factor: number;
  readonly percent: boolean;
  readonly currency?: string;
  readonly unit: string;
}

function readWords(parts: readonly string[]): Words | undefined {
  let factor = 1;
  let percent = false;
  let currency: string | undefined;
  const units: string[] = [];
  for (const part of parts) {
    for (const word of part.match(
      /%|[a-zA-Z]{0,3}[¥$€£]|\p{Script=Han}+|[^\P{L}\p{Script=Han}]+|[^\s\p{L}]/gu,
    ) ?? []) {
      if (CURRENCY_CODES.has(word)) {
        currency = word;
        continue;
      }
      for (const piece of splitMagnitude(word.toLowerCase())) {
        if (piece === '%') percent = true;
        else if (Object.hasOwn(MAGNITUDES, piece)) factor *= MAGNITUDES[piece] as number;
        else if (Object.hasOwn(CURRENCY_WORDS, piece)) currency = CURRENCY_WORDS[piece] ?? currency;
        else if (/^[/.]$/.test(piece)) continue;
        else if (/\p{L}/u.test(piece)) units.push(piece);
        else return undefined;
      }
    }
  }
  return { factor, percent, unit: units.join(' '), ...(currency === undefined ? {} : { currency }) };
}

/** 万元 is 万 and 元; 亿元/年 leaves 年 as a unit. */
function splitMagnitude(word: string): readonly string[] {
  if (Object.hasOwn(MAGNITUDES, word) || Object.hasOwn(CURRENCY_WORDS, word)) return [word];
  for (let at = word.length - 1; at > 0; at -= 1) {
    const head = word.slice(0, at);
    if (Object.hasOwn(MAGNITUDES, head) || Object.hasOwn(CURRENCY_WORDS, head))
      return [head, ...splitMagnitude(word.slice(at))];
  }
  return [word];
}
