import type { RivalRatings } from '../../account/account.ts';
import type { RatingChange } from '../../account/rate-rivals.ts';
import type { Evidence } from '../../account/rival-record.ts';
import type { RefusedEvidence } from '../../competition/refused-evidence.ts';
import type { LocalText } from '../../text/local-text.ts';
import { usePanel } from '../panel-context.ts';
import { RatingCell } from './RatingCell.tsx';
import { RatingRow } from './RatingRow.tsx';
import { ratingText } from './rating-text.ts';

export interface RatingGroupProps {
  readonly group: {
    readonly id: string;
    readonly label: LocalText;
    readonly items: readonly { readonly id: string; readonly label: LocalText }[];
  };
  /** Row of its first item in the whole grid. */
  readonly firstRow: number;
  readonly columns: readonly RatingChange['provider'][];
  readonly ratings: RivalRatings;
  /** Kinds of sources that may be used. */
  readonly allowed: readonly string[];
  /** Lines of this grid that must not count for how they were learnt. */
  readonly refused: readonly RefusedEvidence[];
  onKey(event: KeyboardEvent, row: number, column: number): void;
  onScore(row: number, column: number, score: number | undefined): void;
  onEvidence(item: string, evidence: { readonly [K in keyof Evidence]: Evidence[K] | undefined }): void;
}

/** The items of one group, each with a cell for everybody who is rated. */
export function RatingGroup(props: RatingGroupProps) {
  const { group, firstRow, columns, ratings, allowed, refused, onKey, onScore, onEvidence } = props;
  const { words } = usePanel();
  return (
    <tbody>
      <tr>
        <th scope="colgroup" colSpan={columns.length + 1}>
          {words.say(group.label)}
        </th>
      </tr>
      {group.items.map(({ id, label }, at) => {
        const rated = ratings.ratings.find(({ item }) => item === id);
        const row = firstRow + at;
        return (
          <RatingRow
            key={id}
            item={words.say(label)}
            rating={rated}
            allowed={allowed}
            refused={refused.find(({ about }) => about === id)?.kind}
            width={columns.length + 1}
            onEvidence={(evidence) => onEvidence(id, evidence)}
          >
            {columns.map((provider, column) => (
              <td key={provider}>
                <RatingCell
                  label={words.say(ratingText.ratingOf, {
                    provider: nameOf(provider),
                    item: words.say(label),
                  })}
                  cell={`${row} ${column}`}
                  score={provider === 'importance' ? rated?.importance : rated?.scores[provider]}
                  onKey={(event) => onKey(event, row, column)}
                  onScore={(score) => onScore(row, column, score)}
                />
              </td>
            ))}
          </RatingRow>
        );
      })}
    </tbody>
  );

  function nameOf(provider: RatingChange['provider']): string {
    return provider === 'importance' ? words.say(ratingText.importance) : (ratings.providers[provider] ?? '');
  }
}
