import { normDue } from '../../core/care/norm-due.ts';
import { need } from './cells/need.ts';
import { readCalendar } from './cells/read-calendar.ts';
import { readLabel } from './cells/read-label.ts';
import { readMoment, serialOfDay } from './cells/read-moment.ts';
import { toCell } from './cells/to-cell.ts';
import { playbookInUse } from './playbook-in-use.ts';

/**
 * When something is due after an event, by the norm of the playbook; years whose holidays are not announced yet count by weekends. 按策略手册的规范给出某事件之后的到期时间；尚未公布放假安排的年份只按周末计。
 * @customfunction DUE
 * @param event thank-you, written-reply, visit-record, complaint, new-contact or after-signing; KAM.HELP("DUE") lists all, with their time. 正式拜访后致谢、答复书面咨询、拜访记录、投诉答复并处理、新联系人回电或签约后致电；KAM.HELP("DUE") 列出全部及时限。
 * @param start When it happened: an Excel date, with its time where hours count. 发生时间：Excel 日期，按小时计的规范应带时间。
 * @param [holidays] Further days off, added to the model’s calendar, which is mainland China’s unless it says otherwise. 另加的休息日，在策略手册所用日历（默认中国大陆）之外计入。
 * @returns An Excel date: with its time for norms in hours, the last whole day on time for the others.
 */
export function due(event: unknown, start: unknown, holidays?: unknown[][]): number {
  return toCell(() => {
    const { norms } = playbookInUse().care;
    const labels = Object.fromEntries(norms.map((norm) => [norm.event, norm.label]));
    const wanted = need('event', readLabel('event', event, labels));
    const norm = need(
      'event',
      norms.find((one) => one.event === wanted),
    );
    const { day, part } = readMoment('start', start);
    const { day: last, hours } = normDue(norm, day, readCalendar(holidays), 24 * part);
    return hours === undefined ? serialOfDay(last) : serialOfDay(day) + part + hours / 24;
  });
}
