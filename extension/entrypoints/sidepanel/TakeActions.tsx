import type { Secrecy } from '../../../core/account/care-record.ts';
import { usePanel } from '../../../core/panel/panel-context.ts';
import { secrecyText } from '../../../core/panel/secrecy/secrecy-text.ts';
import { type CalendarEntry, calendarFile } from '../../panel-flow/calendar-file.ts';
import { saveFile } from '../../panel-flow/save-file.ts';
import { takeText } from '../../panel-flow/take-text.ts';
import { logDisclosure } from '../../storage/disclosures.ts';

export interface TakeActionsProps {
  readonly entries: readonly CalendarEntry[];
  /** All of them in plain lines. */
  readonly text: string;
  /** Name of the calendar file, without its ending. */
  readonly file: string;
  at(): Date;
  /** Up to which level they are told, and how many were left out for it. */
  readonly level: Secrecy;
  readonly left: number;
}

/** Takes actions along: those with a day into a calendar, all as text. */
export function TakeActions({ entries, text, file, at, level, left }: TakeActionsProps) {
  const { words, announce } = usePanel();
  const dated = entries.filter(({ action }) => action.due !== undefined);
  const above =
    left === 0
      ? []
      : [
          words.say(secrecyText.leftActions, {
            count: words.count(left),
            level: words.say(secrecyText.levels[level]),
          }),
        ];
  const went = (what: string, taken: readonly CalendarEntry[]) => {
    const accounts = new Set(taken.map(({ key }) => key)).size;
    void logDisclosure({ at: at().toISOString(), what, level, accounts, withheld: { actions: left } });
  };
  const copy = () =>
    navigator.clipboard.writeText([text, ...above].join('\n')).then(
      () => {
        went(words.say(takeText.copy), entries);
        announce(
          words.sentences([words.say(takeText.copied, { count: words.count(entries.length) }), ...above]),
        );
      },
      () => announce(words.say(takeText.notCopied)),
    );
  const save = () => {
    saveFile(`${file}.ics`, calendarFile(dated, words, at()), 'text/calendar');
    went(words.say(takeText.calendar), dated);
    if (above.length > 0) announce(words.sentences(above));
  };
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {words.say(takeText.copy)}
      </button>
      {dated.length > 0 && (
        <button
          type="button"
          title={words.say(takeText.calendarHint, { count: words.count(dated.length) })}
          onClick={save}
        >
          {words.say(takeText.calendar)}
        </button>
      )}
      {above.length > 0 && <span class="kam-sub">{above}</span>}
    </>
  );
}
