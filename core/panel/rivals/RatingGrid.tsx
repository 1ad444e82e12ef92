import { useRef, useState } from 'preact/hooks';
import type { RivalRatings } from '../../account/account.ts';
import { addRival, rate, rateSource, removeRival } from '../../account/rate-rivals.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { Disclosure } from '../Disclosure.tsx';
import { AddForm } from '../notes/AddForm.tsx';
import type { NoteHandlers } from '../notes/note-handlers.ts';
import { notesText } from '../notes/notes-text.ts';
import { usePanel } from '../panel-context.ts';
import { panelText } from '../panel-text.ts';
import { RatingCell } from './RatingCell.tsx';
import { sourceText } from './source-text.ts';

export interface RatingGridProps {
  readonly rivals: RivalRatings | undefined;
  readonly playbook: Playbook;
  readonly notes: NoteHandlers;
}

/** Ratings of us and the rivals, 1–10 as the customer sees them: typed one under another, Enter goes on. */
export function RatingGrid({ rivals, playbook, notes }: RatingGridProps) {
  const { words } = usePanel();
  const [fault, setFault] = useState<string>();
  const table = useRef<HTMLTableElement>(null);
  const { scorecards, scorecard, sources } = playbook.competition;
  const card = scorecards.find(({ id }) => id === scorecard);
  if (card === undefined) return null;
  const ratings = rivals ?? { providers: [words.say(panelText.us)], ratings: [] };
  const put = (next: RivalRatings) => notes.note((before) => ({ ...before, rivals: next }));
  const step = (row: number, column: number) =>
    table.current?.querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`)?.focus();
  let row = -1;
  return (
    <Disclosure label={words.say(notesText.rate)} beside={words.say(notesText.rateHint)}>
      <div class="kam-scroll">
        <table class="kam-table kam-rating" ref={table}>
          <thead>
            <tr>
              <th scope="col">{words.say(panelText.item)}</th>
              {ratings.providers.map((name, provider) => (
                <th scope="col" key={name}>
                  {provider === 0 ? words.say(panelText.us) : name}
                  {provider > 0 && (
                    <button
                      type="button"
                      class="kam-link"
                      aria-label={words.say(notesText.removeFor, { what: name })}
                      onClick={() => put(removeRival(ratings, provider))}
                    >
                      ×
                    </button>
                  )}
                </th>
              ))}
              <th scope="col">{words.say(notesText.source)}</th>
            </tr>
          </thead>
          {card.groups.map((group) => (
            <tbody key={group.id}>
              <tr>
                <th scope="colgroup" colSpan={ratings.providers.length + 2}>
                  {words.say(group.label)}
                </th>
              </tr>
              {group.items.map(({ id, label }) => {
                row += 1;
                const at = row;
                const rated = ratings.ratings.find(({ item }) => item === id);
                const item = words.say(label);
                return (
                  <tr key={id}>
                    <th scope="row">{item}</th>
                    {ratings.providers.map((provider, column) => (
                      <td key={provider}>
                        <RatingCell
                          label={words.say(notesText.ratingOf, { provider, item })}
                          cell={`${at} ${column}`}
                          score={rated?.scores[column]}
                          onStep={(by) => step(at + by, column)}
                          onScore={(score) =>
                            put(
                              rate(ratings, {
                                item: id,
                                provider: column,
                                score,
                                date: notes.at().slice(0, 10),
                              }),
                            )
                          }
                        />
                      </td>
                    ))}
                    <td>
                      <select
                        class="kam-input"
                        disabled={rated === undefined}
                        aria-label={words.say(notesText.sourceOf, { item })}
                        value={rated?.source ?? ''}
                        onChange={({ currentTarget: { value } }) =>
                          put(rateSource(ratings, id, value === '' ? undefined : value))
                        }
                      >
                        <option value="">{words.say(notesText.unknown)}</option>
                        {sources.allowed.map((source) => (
                          <option key={source} value={source}>
                            {sourceText(source, words)}
                          </option>
                        ))}
                      </select>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          ))}
        </table>
      </div>
      <AddForm
        title={words.say(notesText.addRival)}
        fault={fault}
        fields={[{ key: 'name', label: words.say(notesText.rivalName) }]}
        onAdd={({ name = '' }) => {
          const said =
            name === ''
              ? words.say(notesText.nameNeeded)
              : ratings.providers.includes(name)
                ? words.say(notesText.rivalThere, { name })
                : undefined;
          setFault(said);
          if (said === undefined) put(addRival(ratings, name));
          return said === undefined;
        }}
      />
      <p class="kam-why">{words.say(notesText.fairSources)}</p>
    </Disclosure>
  );
}
