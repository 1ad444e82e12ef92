import { useRef, useState } from 'preact/hooks';
import type { RivalRatings } from '../../account/account.ts';
import { addRival, type RatingChange, rate, rateEvidence, removeRival } from '../../account/rate-rivals.ts';
import type { Evidence } from '../../account/rival-record.ts';
import type { RefusedEvidence } from '../../competition/refused-evidence.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { AddLine } from '../notes/AddLine.tsx';
import type { NoteHandlers } from '../notes/note-handlers.ts';
import { usePanel } from '../panel-context.ts';
import { EvidenceFields } from './EvidenceFields.tsx';
import { RatingGridHead } from './RatingGridHead.tsx';
import { RatingGroup, type RatingGroupProps } from './RatingGroup.tsx';
import { ratingText } from './rating-text.ts';
import { useRatingKeys } from './use-rating-keys.ts';

export interface RatingGridProps {
  /** What the items are: the scorecard's, or what the customer buys by. */
  readonly list: 'rivals' | 'factors';
  readonly groups: readonly RatingGroupProps['group'][];
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
          {groups.map((group, at) => (
            <RatingGroup
              key={group.id}
              group={group}
              firstRow={groups.slice(0, at).reduce((rows, before) => rows + before.items.length, 0)}
              columns={columns}
              ratings={ratings}
              allowed={sources.allowed}
              refused={refused.filter((line) => line.list === list)}
              onKey={onKey}
              onScore={set}
              onEvidence={(item, evidence) => change((before) => rateEvidence(before, item, evidence))}
            />
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
