import type { DateOrder } from './date-order.ts';

export type DateProblem = 'not-a-date' | 'ambiguous-date';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DAY_MS = 86_400_000;
/** Excel counts days from here; 60 is its 29 February 1900 that never was. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

/**
 * Reads a day: ISO, year first with any separator, 2026年11月22日, `22 Nov 2026`, `Nov 22, 2026`,
 * or an Excel serial number (61 to 2 958 465). A time of day is dropped.
 *
 * @param order how the column writes day and month, where that is known.
 * @returns an ISO day. `ambiguous-date` where day and month could be swapped: nothing is guessed.
 */
export function parseDate(raw: string | number, order?: DateOrder): { readonly day: string } | DateProblem {
  // 20261122 typed as a number is a day, not a serial of the year 57000.
  if (typeof raw === 'number') return raw > 2_958_465 ? parseDate(String(raw)) : fromSerial(raw);
  const text = raw
    .normalize('NFKC')
    .trim()
    .replace(/[T\s]+(?:上午|下午|[AP]M)?\s*\d{1,2}:\d{2}.*$/u, '')
    .replace(/\s*(星期|周)[一二三四五六日天]$/u, '');
  if (/^\d{5}(\.\d+)?$/.test(text)) return fromSerial(Number(text));
  const yearFirst =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/u.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (yearFirst !== null) return day(yearFirst[1], yearFirst[2], yearFirst[3]);
  const named =
    /^(?:[a-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})$/iu.exec(text) ??
    /^(?:[a-z]{3,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/iu.exec(text);
  if (named !== null) {
    const [first = '', second = '', year] = named.slice(1);
    const [dayText, monthText] = /^\d/.test(first) ? [first, second] : [second, first];
    const month = MONTHS.indexOf(monthText.slice(0, 3).toLowerCase()) + 1;
    return month === 0 ? 'not-a-date' : day(year, String(month), dayText);
  }
  const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (yearLast === null) return 'not-a-date';
  const [first, second] = [Number(yearLast[1]), Number(yearLast[2])];
  if (first > 12) return day(yearLast[3], yearLast[2], yearLast[1]);
  if (second > 12 || first === second) return day(yearLast[3], yearLast[1], yearLast[2]);
  if (order === 'day-first') return day(yearLast[3], yearLast[2], yearLast[1]);
  if (order === 'month-first') return day(yearLast[3], yearLast[1], yearLast[2]);
  return first > 0 && second > 0 ? 'ambiguous-date' : 'not-a-date';
}

function fromSerial(serial: number): { readonly day: string } | DateProblem {
  const whole = Math.floor(serial);
  if (!(whole >= 61 && whole <= 2_958_465)) return 'not-a-date';
  return { day: new Date(EXCEL_EPOCH + whole * DAY_MS).toISOString().slice(0, 10) };
}

function day(year = '', month = '', date = ''): { readonly day: string } | DateProblem {
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const at = Date.parse(`${iso}T00:00:00Z`);
  // Date.parse lets 31 February roll over; the round trip does not.
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== iso ? 'not-a-date' : { day: iso };
}
