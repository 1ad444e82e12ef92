import { addWorkdays } from '../../core/care/work-calendar.ts';
import { cellError } from './cells/cell-error.ts';
import { need } from './cells/need.ts';
import { readCalendar } from './cells/read-calendar.ts';
import { readDay } from './cells/read-day.ts';
import { serialOfDay } from './cells/read-moment.ts';
import { needNumber } from './cells/read-number.ts';
import { toCell } from './cells/to-cell.ts';
import { say } from './cells/words.ts';

/** Some forty years of working days. */
const MOST = 10_000;

/**
 * The date so many working days after a day, counted from the next day; years whose holidays are not announced yet count by weekends. 某日之后若干个工作日的日期，从次日起算；尚未公布放假安排的年份只按周末计。
 * @customfunction WORKDAYS
 * @param start The day from which to count: an Excel date or 2026-11-22; it does not count itself. 起始日：Excel 日期或 2026-11-22，当日不计。
 * @param days Whole number of working days; below 0 counts back. 工作日数（整数）；负数向前推算。
 * @param [holidays] Further days off, added to the model’s calendar, which is mainland China’s with its adjusted working days unless it says otherwise. 另加的休息日，在策略手册所用日历（默认中国大陆，含调休）之外计入。
 * @returns An Excel date.
 */
export function workdays(start: unknown, days: unknown, holidays?: unknown[][]): number {
  return toCell(() => {
    const from = need('start', readDay('start', start));
    const count = needNumber('days', days);
    if (!Number.isInteger(count) || Math.abs(count) > MOST) {
      throw cellError(
        '#VALUE!',
        say({
          en: `days: ${count} cannot be; give a whole number from −${MOST} to ${MOST}.`,
          'zh-CN': `days：不能是 ${count}；请给 −${MOST} 到 ${MOST} 的整数。`,
        }),
      );
    }
    return serialOfDay(addWorkdays(from, count, readCalendar(holidays)).day);
  });
}
