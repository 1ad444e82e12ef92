import { daysBetween } from '../account/days-between.ts';
import { usePanel } from './panel-context.ts';
import { panelText } from './panel-text.ts';

export interface DueChipProps {
  /** ISO day. */
  readonly due: string;
}

/** Days before the date from which a due date is marked as near. */
const NEAR = 7;

/** When it is due. Only time wears amber and red. */
export function DueChip({ due }: DueChipProps) {
  const { words, today } = usePanel();
  const left = today === undefined ? undefined : daysBetween(today, due);
  if (left !== undefined && left < 0) {
    const text = left === -1 ? words.say(panelText.dayOver) : words.say(panelText.daysOver, { days: -left });
    return <span class="kam-chip kam-chip-over">{text}</span>;
  }
  if (left === 0) return <span class="kam-chip kam-chip-near">{words.say(panelText.dueToday)}</span>;
  const text = words.say(panelText.dueBy, { date: words.date(due) });
  if (left !== undefined && left <= NEAR) return <span class="kam-chip kam-chip-near">{text}</span>;
  return <span class="kam-sub kam-due">{text}</span>;
}
