import type { CustomerValue } from '../valuation/scored.ts';
import { IndicatorRow } from './IndicatorRow.tsx';
import { usePanel } from './panel-context.ts';
import { panelText } from './panel-text.ts';
import { SumHead } from './SumHead.tsx';

export interface ValueSumProps {
  readonly value: CustomerValue;
}

/** The value as a sum: every indicator with what it rests on and the points that it adds. */
export function ValueSum({ value }: ValueSumProps) {
  const { words } = usePanel();
  return (
    <>
      {value.prospect && <p class="kam-why">{words.say(panelText.prospectNote)}</p>}
      <table class="kam-table">
        <caption class="kam-unseen">{words.say(panelText.sumCaption)}</caption>
        <SumHead />
        {Object.values(value.dimensions).map((dimension) => (
          <tbody key={dimension.key}>
            <tr class="kam-group">
              <th scope="rowgroup">{words.say(dimension.label)}</th>
              <td>{dimension.score === undefined ? '—' : words.tenths(dimension.score)}</td>
              <td>{words.count(dimension.weight)}</td>
              <td>
                {!dimension.applies
                  ? words.say(panelText.notCounted)
                  : dimension.contribution === undefined
                    ? '—'
                    : words.tenths(dimension.contribution)}
              </td>
            </tr>
            {dimension.indicators.map((indicator) => (
              <IndicatorRow key={indicator.key} indicator={indicator} />
            ))}
          </tbody>
        ))}
        {value.score !== undefined && (
          <tfoot>
            <tr>
              <th scope="row" colSpan={3}>
                {words.say(panelText.total)}
              </th>
              <td>{words.tenths(value.score)}</td>
            </tr>
          </tfoot>
        )}
      </table>
      <p class="kam-why">{words.say(panelText.sumNote)}</p>
    </>
  );
}
