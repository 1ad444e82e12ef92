import type { PageReading } from '../crm/page-reading.ts';
import { localDay } from './local-day.ts';

const YEAR_LAST = /(?<![\d/.-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?![\d/.-])/g;
const WHOLE =
  /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:,?\s+(?:(?:上午|下午|[AP]M)\s*)?\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AP]M)?)?$/i;
const DAY_MS = 86_400_000;
const AGO: readonly (readonly [RegExp, (count: number) => number])[] = [
  [/^(?:today|just now|now|今天|今日|刚刚)(?:[\s,]+(?:at )?\d{1,2}:\d{2}.*)?$/i, () => 0],
  [/^(?:yesterday|昨天|昨日)(?:[\s,]+(?:at )?\d{1,2}:\d{2}.*)?$/i, () => 1],
  [/^(?:前天)(?:\s+\d{1,2}:\d{2}.*)?$/, () => 2],
  [/^(?:a|(\d{1,3})) days? ago$/i, (count) => count],
  [/^(\d{1,3})\s*天(?:以)?前$/, (count) => count],
];

type Texts = Pick<PageReading, 'tables'> & Partial<Pick<PageReading, 'pairs'>>;

/**
 * Dates as they can only be meant on this page, as ISO days: `3/4/2027` where another date of the page shows which
 * number is the month, and days counted back from when the page was read. Any other text stays as it is.
 *
 * @param at ISO moment at which the page was read.
 */
export function plainDayOn(page: Texts, at: string): (text: string) => string {
  const order = orderOn(page);
  return (text) => {
    const plain = text.normalize('NFKC').trim();
    const [, first = '', sign, second = '', year = ''] = WHOLE.exec(plain) ?? [];
    if (sign === undefined) return daysBack(plain, at) ?? text;
    // With points the day comes first wherever they are used at all.
    const dayFirst = sign === '.' ? true : order;
    if (dayFirst === undefined || Number(first) > 12 || Number(second) > 12) return text;
    const [day, month] = dayFirst ? [first, second] : [second, first];
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  };
}

/** True where the day comes first; undefined where no date tells, or two tell otherwise. */
function orderOn({ pairs = [], tables }: Texts): boolean | undefined {
  const orders = new Set<boolean>();
  const look = (text: string) => {
    for (const [, first, sign, second] of text.matchAll(YEAR_LAST)) {
      if (sign === '.') continue;
      if (Number(first) > 12 && Number(second) <= 12) orders.add(true);
      if (Number(second) > 12 && Number(first) <= 12) orders.add(false);
    }
  };
  for (const { text } of pairs) look(text);
  for (const { rows } of tables) for (const cells of rows) cells.forEach(look);
  return orders.size === 1 ? [...orders][0] : undefined;
}

function daysBack(text: string, at: string): string | undefined {
  for (const [pattern, days] of AGO) {
    const found = pattern.exec(text);
    if (found !== null) return localDay(new Date(Date.parse(at) - days(Number(found[1] ?? 1)) * DAY_MS));
  }
  return undefined;
}
