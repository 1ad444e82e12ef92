import { useRef, useState } from 'preact/hooks';
import type { RivalRatings } from '../../account/account.ts';
import { addRival, type RatingChange, rate, rateEvidence, removeRival } from '../../account/rate-rivals.ts';
import type { Evidence } from '../../account/rival-record.ts';
import type { RefusedEvidence } from '../../competition/refused-evidence.ts';
import type { Playbook } from '../../playbook/schema.ts';
import type { LocalText } from '../../text/local-text.ts';
import { AddLine } from '../notes/AddLine.tsx';
import type { NoteHandlers } from '../notes/note-handlers.ts';
import { usePanel } from '../panel-context.ts';
import { EvidenceFields } from './EvidenceFields.tsx';
import { RatingCell } from './RatingCell.tsx';
import { RatingGridHead } from './RatingGridHead.tsx';
import { RatingRow } from './RatingRow.tsx';
import { ratingText } from './rating-text.ts';
import { useRatingKeys } from './use-rating-keys.ts';

export interface RatingGridProps {
  /** What the items are: the scorecard's, or what the customer buys by. */
  readonly list: 'rivals' | 'factors';
  readonly groups: readonly {
    readonly id: string;
    readonly label: LocalText;
    readonly items: readonly { readonly id: string; readonly label: LocalText }[];
  }[];
  /** As they are on record. */
  readonly ratings: RivalRatings;
  /** Totals of the providers, in their order. */
  readonly totals?: readonly (number | undefined)[] | undefined;
  /** Lines that must not count for how they were learnt. */
  readonly refused: readonly RefusedEvidence[];
  readonly playbook: Playbook;
  readonly notes: NoteHandlers;
}

/** Ratings of us and the rivals, 1–10 as the customer sees them, filled with the digits one under another. */
export function RatingGrid({ list, groups, ratings, totals, refused, playbook, notes }: RatingGridProps) {
  const { words } = usePanel();
  const table = useRef<HTMLTableElement>(null);
  const [sitting, setSitting] = useState<Evidence>({});
  const { sources } = playbook.competition;
  const change = (to: (before: RivalRatings) => RivalRatings) =>
    notes.note((before) => ({ ...before, [list]: to(before[list] ?? ratings) }));
  const items = groups.flatMap((group) => group.items);
  const columns: readonly RatingChange['provider'][] = [
    ...(list === 'factors' ? (['importance'] as const) : []),
    ...ratings.providers.keys(),
  ];
  const set = (row: number, column: number, score: number | undefined) => {
    const [item, provider] = [items[row]?.id, columns[column]];
    if (item === undefined || provider === undefined) return;
    const date = sitting.date ?? notes.at().slice(0, 10);
    change((before) => rate(before, { ...sitting, item, provider, score, date }));
  };
  const onKey = useRatingKeys(table, items.length, set);
  let row = -1;
  return (
    <div class="kam-rating-sheet">
      <p class="kam-why">{words.say(ratingText.keys)}</p>
      <p class="kam-why">{words.say(ratingText.anchors)}</p>
      <p class="kam-field-label">{words.say(ratingText.sitting)}</p>
      <EvidenceFields
        evidence={sitting}
        allowed={sources.allowed}
        sourceLabel={words.say(ratingText.sitting)}
        dateLabel={words.say(ratingText.date)}
        onChange={({ source, date }) =>
          setSitting({
            ...(source === undefined ? {} : { source }),
            ...(date === undefined ? {} : { date }),
          })
        }
      />
      <div class="kam-scroll">
        <table class="kam-table kam-rating" ref={table} aria-label={words.say(ratingText.grid)}>
          <RatingGridHead
            providers={ratings.providers}
            importance={list === 'factors'}
            onRemove={(provider) => change((before) => removeRival(before, provider))}
          />
          {groups.map((group) => (
            <tbody key={group.id}>
              <tr>
                <th scope="colgroup" colSpan={columns.length + 1}>
                  {words.say(group.label)}
                </th>
              </tr>
              {group.items.map(({ id, label }) => {
                row += 1;
                const at = row;
                const rated = ratings.ratings.find(({ item }) => item === id);
                const item = words.say(label);
                return (
                  <RatingRow
                    key={id}
                    item={item}
                    rating={rated}
                    allowed={sources.allowed}
                    refused={refused.find((line) => line.list === list && line.about === id)?.kind}
                    width={columns.length + 1}
                    onEvidence={(evidence) => change((before) => rateEvidence(before, id, evidence))}
                  >
                    {columns.map((provider, column) => (
                      <td key={provider}>
                        <RatingCell
                          label={words.say(ratingText.ratingOf, {
                            provider:
                              provider === 'importance'
                                ? words.say(ratingText.importance)
                                : (ratings.providers[provider] ?? ''),
                            item,
                          })}
                          cell={`${at} ${column}`}
                          score={provider === 'importance' ? rated?.importance : rated?.scores[provider]}
                          onKey={(event) => onKey(event, at, column)}
                          onScore={(score) => set(at, column, score)}
                        />
                      </td>
                    ))}
                  </RatingRow>
                );
              })}
            </tbody>
          ))}
          {totals && (
            <tfoot>
              <tr>
                <th scope="row">{words.say(ratingText.total)}</th>
                {ratings.providers.map((name, at) => (
                  <td key={name}>{totals[at] === undefined ? '—' : words.points(totals[at])}</td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      <AddLine
        title={words.say(ratingText.addRival)}
        label={words.say(ratingText.rivalName)}
        taken={ratings.providers}
        onAdd={(name) => change((before) => addRival(before, name))}
      />
      <p class="kam-why">{words.say(ratingText.fairSources)}</p>
    </div>
  );
}
