import { fieldOf } from '../account/fields.ts';
import type { ScoredIndicator } from '../valuation/scored.ts';
import { indicatorKind } from './indicator-kind.ts';
import { lowered } from './lowered.ts';
import { usePanel } from './panel-context.ts';
import { panelText } from './panel-text.ts';
import { kindText } from './value-text.ts';

export interface IndicatorRowProps {
  readonly indicator: ScoredIndicator;
}

/** One indicator: what went in and from where, then score, weight and the points that it adds. */
export function IndicatorRow({ indicator }: IndicatorRowProps) {
  const { words } = usePanel();
  const { label, input, source, score, weight, contribution, missing } = indicator;
  const known = input === undefined ? [] : [kindText(indicatorKind(indicator), input, words)];
  const wanted = missing.map((key) => lowered(words.say(fieldOf(key).label)));
  const origin =
    source === 'missing' && wanted.length > 0 && wanted[0] !== lowered(words.say(label))
      ? words.say(panelText.needs, { fields: words.list(wanted) })
      : words.say(panelText.source[source]);
  return (
    <tr class={source === 'missing' ? 'kam-faded' : undefined} data-indicator={indicator.key}>
      <th scope="row">
        {words.say(label)}
        <span class="kam-sub">{[...known, origin].join(' · ')}</span>
      </th>
      <td>{score === undefined ? '—' : words.tenths(score)}</td>
      <td>{words.count(weight)}</td>
      <td>{contribution === undefined ? '—' : words.tenths(contribution)}</td>
    </tr>
  );
}
