import { useRef } from 'preact/hooks';
import type { ItemRating } from '../../account/rival-record.ts';
import type { EvidenceList, RefusedEvidence } from '../../competition/refused-evidence.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { changedLine } from '../notes/changed-line.ts';
import { usePanel } from '../panel-context.ts';
import { RatingCell } from './RatingCell.tsx';
import { RatingRow } from './RatingRow.tsx';
import { useRatingKeys } from './use-rating-keys.ts';

export interface ItemRatingsProps {
  readonly label: string;
  readonly list: EvidenceList;
  readonly asked: Playbook['competition']['market']['forces'];
  /** As they are on record. */
  readonly ratings: readonly ItemRating[];
  readonly allowed: readonly string[];
  readonly refused: readonly RefusedEvidence[];
  /** ISO day of what is rated now. */
  readonly today: string;
  onChange(change: (before: readonly ItemRating[]) => readonly ItemRating[]): void;
}

/** A list of questions, each answered with a rating from 1 to 10 that says what it rests on. */
export function ItemRatings(props: ItemRatingsProps) {
  const { label, list, asked, ratings, allowed, refused, today, onChange } = props;
  const { words } = usePanel();
  const table = useRef<HTMLTableElement>(null);
  const set = (row: number, score: number | undefined) => {
    const item = asked[row]?.id;
    if (item === undefined) return;
    onChange((before) => {
      const own = before.find((one) => one.item === item);
      const others = before.filter((one) => one.item !== item);
      return score === undefined ? others : [...others, { ...own, item, rating: score, date: today }];
    });
  };
  const onKey = useRatingKeys(table, asked.length, (row, _, score) => set(row, score));
  return (
    <table class="kam-table kam-rating" ref={table} aria-label={label}>
      <tbody>
        {asked.map(({ id, label: name, question }, row) => {
          const own = ratings.find(({ item }) => item === id);
          return (
            <RatingRow
              key={id}
              item={words.say(name)}
              question={words.say(question)}
              rating={own}
              allowed={allowed}
              refused={refused.find((line) => line.list === list && line.about === id)?.kind}
              width={2}
              onEvidence={({ source, date }) =>
                onChange((before) =>
                  before.map((one) =>
                    one.item === id ? changedLine(changedLine(one, 'source', source), 'date', date) : one,
                  ),
                )
              }
            >
              <td>
                <RatingCell
                  label={`${words.say(name)}: ${words.say(question)}`}
                  cell={`${row} 0`}
                  score={own?.rating}
                  onKey={(event) => onKey(event, row, 0)}
                  onScore={(score) => set(row, score)}
                />
              </td>
            </RatingRow>
          );
        })}
      </tbody>
    </table>
  );
}
