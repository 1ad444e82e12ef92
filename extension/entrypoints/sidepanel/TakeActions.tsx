import { usePanel } from '../../../core/panel/panel-context.ts';
import { type CalendarEntry, calendarFile } from '../../panel-flow/calendar-file.ts';
import { saveFile } from '../../panel-flow/save-file.ts';
import { takeText } from '../../panel-flow/take-text.ts';

export interface TakeActionsProps {
  readonly entries: readonly CalendarEntry[];
  /** All of them in plain lines. */
  readonly text: string;
  /** Name of the calendar file, without its ending. */
  readonly file: string;
  at(): Date;
}

/** Takes actions along: those with a day into a calendar, all as text. */
export function TakeActions({ entries, text, file, at }: TakeActionsProps) {
  const { words, announce } = usePanel();
  const dated = entries.filter(({ action }) => action.due !== undefined);
  const hint = dated.length === 1 ? takeText.calendarHintOne : takeText.calendarHint;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => announce(words.say(takeText.copied, { count: words.count(entries.length) })),
      () => announce(words.say(takeText.notCopied)),
    );
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {words.say(takeText.copy)}
      </button>
      {dated.length > 0 && (
        <button
          type="button"
          title={words.say(hint, { count: words.count(dated.length) })}
          onClick={() => saveFile(`${file}.ics`, calendarFile(dated, words, at()), 'text/calendar')}
        >
          {words.say(takeText.calendar)}
        </button>
      )}
    </>
  );
}
