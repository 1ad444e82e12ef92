import { daysBetween } from '../account/days-between.ts';
import type { Duty } from '../care/duty.ts';
import { usePanel } from './panel-context.ts';
import { panelText } from './panel-text.ts';

export interface DueChipProps {
  /** ISO day. */
  readonly due: string;
  /** What sets it, where it is a norm or a promise: its hour, and whether that is over. */
  readonly duty?: Pick<Duty, 'dueTime' | 'state'> | undefined;
}

/** Days before the date from which a due date is marked as near. */
const NEAR = 7;

/** When it is due. Only time wears amber and red. */
export function DueChip({ due, duty }: DueChipProps) {
  const { words, today } = usePanel();
  const time = duty?.dueTime;
  const left = today === undefined ? undefined : daysBetween(today, due);
  if (left !== undefined && left < 0) {
    const text = left === -1 ? words.say(panelText.dayOver) : words.say(panelText.daysOver, { days: -left });
    return <span class="kam-chip kam-chip-over">{text}</span>;
  }
  if (left === 0) {
    if (time === undefined)
      return <span class="kam-chip kam-chip-near">{words.say(panelText.dueToday)}</span>;
    return duty?.state === 'overdue' ? (
      <span class="kam-chip kam-chip-over">{words.say(panelText.overSince, { time })}</span>
    ) : (
      <span class="kam-chip kam-chip-near">{words.say(panelText.dueTodayBy, { time })}</span>
    );
  }
  const date = words.date(due);
  const text =
    time === undefined
      ? words.say(panelText.dueBy, { date })
      : words.say(panelText.dueByTime, { date, time });
  if (left !== undefined && left <= NEAR) return <span class="kam-chip kam-chip-near">{text}</span>;
  return <span class="kam-sub kam-due">{text}</span>;
}
