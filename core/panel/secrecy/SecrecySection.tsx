import { useId, useState } from 'preact/hooks';
import type { Account } from '../../account/account.ts';
import { SECRECIES, type Secrecy, type SecrecyMarks } from '../../account/care-record.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { Fold } from '../Fold.tsx';
import { changedLine } from '../notes/changed-line.ts';
import type { NoteHandlers } from '../notes/note-handlers.ts';
import { usePanel } from '../panel-context.ts';
import { LevelSelect } from './LevelSelect.tsx';
import { secrecyPlaces } from './secrecy-places.ts';
import { secrecyText } from './secrecy-text.ts';

export interface SecrecySectionProps {
  readonly account: Account;
  readonly policy: Playbook['care']['secrecy'];
  readonly notes: NoteHandlers;
}

/** How far what is known of the account may go: what was marked, and the way to mark more. */
export function SecrecySection({ account, policy, notes }: SecrecySectionProps) {
  const { words, announce } = usePanel();
  const [chosen, setChosen] = useState('');
  const id = useId();
  const groups = secrecyPlaces(account, words);
  const marks: SecrecyMarks = account.secrecy ?? {};
  const names = new Map(groups.flatMap(({ places }) => places.map(({ place, name }) => [place, name])));
  // A mark on what is not there any more marks nothing.
  const marked = Object.entries(marks).filter(([place]) => names.has(place));
  const put = (place: string, level: Secrecy | undefined) => {
    notes.note((before) => ({ ...before, secrecy: changedLine(before.secrecy ?? marks, place, level) }));
    const what = names.get(place) ?? place;
    const said = level === undefined ? secrecyText.asUsual : secrecyText.levels[level];
    announce(words.say(secrecyText.markedSaid, { what, level: words.say(said) }));
  };
  return (
    <Fold
      title={words.say(secrecyText.title)}
      summary={
        marked.length === 0
          ? words.say(secrecyText.allUsual)
          : words.say(secrecyText.marked, { count: words.count(marked.length) })
      }
      lazy
    >
      <p class="kam-why">
        {words.say(secrecyText.hint, { usual: words.say(secrecyText.levels[policy.usual]) })}
      </p>
      <ul class="kam-lines">
        {marked.map(([place, level]) => {
          const what = names.get(place) ?? place;
          return (
            <li key={place} data-place={place}>
              <span>{what}</span>
              <span class="kam-row kam-end">
                <LevelSelect
                  label={words.say(secrecyText.levelOf, { what })}
                  level={level}
                  onLevel={(next) => put(place, next)}
                />
                <button
                  type="button"
                  class="kam-link"
                  aria-label={words.say(secrecyText.unmark, { what })}
                  onClick={() => put(place, undefined)}
                >
                  ×
                </button>
              </span>
            </li>
          );
        })}
      </ul>
      <div class="kam-number">
        <label class="kam-sub" for={id}>
          {words.say(secrecyText.mark)}
        </label>
        <select
          id={id}
          class="kam-input"
          value={chosen}
          onChange={({ currentTarget: { value } }) => setChosen(value)}
        >
          <option value="">{words.say(secrecyText.choose)}</option>
          {groups.map(({ label, places }) => (
            <optgroup key={label.en} label={words.say(label)}>
              {places
                .filter(({ place }) => !Object.hasOwn(marks, place))
                .map(({ place, name }) => (
                  <option key={place} value={place}>
                    {name}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </div>
      {chosen !== '' && (
        <div class="kam-buttons">
          {SECRECIES.map((level) => (
            <button
              key={level}
              type="button"
              onClick={() => {
                put(chosen, level);
                setChosen('');
              }}
            >
              {words.say(secrecyText.levels[level])}
            </button>
          ))}
        </div>
      )}
    </Fold>
  );
}
