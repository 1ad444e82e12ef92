import { useId } from 'preact/hooks';
import type { AccountChange } from '../../assessment/account-change.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { Disclosure } from '../Disclosure.tsx';
import { HistoryLine } from '../HistoryLine.tsx';
import type { HistoryPoint } from '../history-marks.ts';
import { usePanel } from '../panel-context.ts';
import { schemeClass } from '../scheme-class.ts';
import { ChangeNotes } from './ChangeNotes.tsx';
import { ChangeSteps } from './ChangeSteps.tsx';
import { changeHeadline, isUnchanged } from './change-headline.ts';
import { whatChangedText } from './what-changed-text.ts';

/** A kept day before today. */
export interface KeptDay {
  /** ISO day from which the account was as kept. */
  readonly day: string;
  /** The last day before today on which it was still so. */
  readonly until: string;
  readonly value: number | undefined;
}

export interface DrawnDay extends HistoryPoint {
  /** Name of its value class. */
  readonly valueClass: string | undefined;
}

/** What is kept of an account's earlier days, and how one of them compares with today. */
export interface AccountHistory {
  /** Days before today, the latest first; never empty. */
  readonly days: readonly KeptDay[];
  /** All days with today, to be drawn. */
  readonly points: readonly DrawnDay[];
  /** `day` of the one compared with. */
  readonly since: string;
  readonly change: AccountChange;
  onSince(day: string): void;
}

export interface WhatChangedProps {
  readonly history: AccountHistory;
  readonly playbook: Playbook;
}

/** What changed since an earlier day in one line, which opens into the sum of it and the line over all days. */
export function WhatChanged({ history, playbook }: WhatChangedProps) {
  const { words } = usePanel();
  const { days, change, since, points, onSince } = history;
  const id = useId();
  const until = days.find(({ day }) => day === since)?.until ?? since;
  const { way, text } = changeHeadline(change, until, playbook, words);
  const line = (
    <span data-headline>
      {way && (
        <>
          <span aria-hidden="true">{way === 'up' ? '▲' : '▼'}</span>
          <span class="kam-unseen">{words.say(whatChangedText[way])}</span>{' '}
        </>
      )}
      {text}
    </span>
  );
  return (
    <Disclosure
      label={words.say(isUnchanged(change) ? whatChangedText.history : whatChangedText.open)}
      beside={line}
    >
      {days.length > 1 && (
        <div class="kam-row kam-since">
          <label class="kam-sub" for={id}>
            {words.say(whatChangedText.since)}
          </label>
          <select
            id={id}
            class="kam-input"
            value={since}
            onChange={(event) => onSince(event.currentTarget.value)}
          >
            {days.map(({ day, until, value }) => (
              <option key={day} value={day}>
                {value === undefined
                  ? words.say(whatChangedText.dayNoValue, { day: words.date(until) })
                  : words.say(whatChangedText.dayAndValue, {
                      day: words.date(until),
                      score: words.score(value),
                    })}
              </option>
            ))}
          </select>
        </div>
      )}
      <ChangeSteps change={change} since={until} />
      <ChangeNotes change={change} playbook={playbook} />
      <HistoryLine
        points={points.map((point) => ({
          ...point,
          className: point.valueClass && schemeClass('value', point.valueClass, playbook, words),
        }))}
      />
    </Disclosure>
  );
}
