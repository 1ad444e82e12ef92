import type { SegmentKey } from '../../../../core/assessment/segment-key.ts';
import { segmentLabel } from '../../../../core/assessment/segment-labels.ts';
import type { KnownSum, Segment } from '../../../../core/assessment/segments-of.ts';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { Words } from '../../../../core/panel/words.ts';
import type { Playbook } from '../../../../core/playbook/schema.ts';
import { groupsText } from './groups-text.ts';

export interface SegmentRowProps {
  readonly segment: Segment;
  readonly divisions: readonly SegmentKey[];
  readonly playbook: Playbook;
  onShow(): void;
}

/** One segment; each figure says of how many accounts it is known where that is not all of them. */
export function SegmentRow({ segment, divisions, playbook, onShow }: SegmentRowProps) {
  const { words } = usePanel();
  const { count, revenue, profit, growth, concentration, position, placed, rank } = segment;
  const name = divisions.map((by, at) => words.say(segmentLabel(by, segment.keys[at], playbook))).join(' · ');
  const text = position && playbook.classification.texts.position[position.name];
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          class="kam-link book-name-link"
          aria-label={words.say(groupsText.show, { name })}
          onClick={onShow}
        >
          {name}
        </button>
      </th>
      <td>{rank === undefined ? '—' : words.count(rank)}</td>
      <td>{words.count(count)}</td>
      <td>
        <Sum sum={revenue} count={count} words={words} />
      </td>
      <td>
        <Sum sum={profit} count={count} words={words} />
      </td>
      <td>
        {growth.rate === undefined ? '—' : words.ratio(growth.rate)}
        <Known known={growth.known} count={count} words={words} />
      </td>
      <td>{concentration === undefined ? '—' : words.count(concentration)}</td>
      <td>
        {text === undefined ? '—' : words.say(text.label)}
        {text !== undefined && position?.settled === false && '?'}
        {placed > 0 && placed < count && (
          <span class="kam-sub">{words.say(groupsText.knownOf, { known: words.count(placed) })}</span>
        )}
      </td>
    </tr>
  );
}

interface KnownProps {
  readonly known: number;
  readonly count: number;
  readonly words: Words;
}

function Sum({ sum: { sum, known }, count, words }: { sum: KnownSum; count: number; words: Words }) {
  return (
    <>
      {sum === undefined ? '—' : words.money(sum)}
      <Known known={known} count={count} words={words} />
    </>
  );
}

function Known({ known, count, words }: KnownProps) {
  if (known === 0 || known === count) return null;
  return <span class="kam-sub">{words.say(groupsText.knownOf, { known: words.count(known) })}</span>;
}
