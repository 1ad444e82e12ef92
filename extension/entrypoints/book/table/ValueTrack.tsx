import { usePanel } from '../../../../core/panel/panel-context.ts';
import { panelText } from '../../../../core/panel/panel-text.ts';
import type { CustomerValue } from '../../../../core/valuation/scored.ts';
import { tableText } from '../../../book-flow/table/table-text.ts';

export interface ValueTrackProps {
  readonly value: Pick<CustomerValue, 'score' | 'low' | 'high'>;
}

/** The value as a mark on a track, what it could still be as a band around it, and the figure beside. */
export function ValueTrack({ value: { score, low, high } }: ValueTrackProps) {
  const { words } = usePanel();
  const range = words.range(low, high);
  return (
    <span class="book-value">
      <span
        class={score === undefined ? 'kam-meter kam-meter-open' : 'kam-meter'}
        title={range === undefined ? undefined : words.say(panelText.couldBe, { range })}
        aria-hidden="true"
      >
        {high > low && <span class="kam-band" style={{ left: `${low}%`, width: `${high - low}%` }} />}
        {score !== undefined && <span class="kam-mark" style={{ left: `${score}%` }} />}
      </span>
      <span class="book-figure">
        {score === undefined ? <span aria-hidden="true">—</span> : words.score(score)}
        <span class="kam-unseen">
          {score === undefined && words.say(tableText.unknown)}
          {range !== undefined && `, ${words.say(panelText.couldBe, { range })}`}
        </span>
      </span>
    </span>
  );
}
