import { usePanel } from '../panel-context.ts';
import type { FactorPoint } from './factor-points.ts';
import { ratingText } from './rating-text.ts';

const WIDTH = 100;
const EDGE = 5;

/** One factor: its importance as a bar, and the way from us to the best rival on the scale from 1 to 10. */
export function FactorRow({ point }: { readonly point: FactorPoint }) {
  const { words } = usePanel();
  const { label, importance, ours, best, bestRival = '', reading } = point;
  const x = (score: number) => EDGE + ((score - 1) / 9) * (WIDTH - 2 * EDGE);
  const said =
    best === undefined
      ? words.say(ratingText.oursAlone, { ours: words.points(ours) })
      : words.say(ratingText.oursAndBest, {
          ours: words.points(ours),
          rival: bestRival,
          best: words.points(best),
        });
  return (
    <tr>
      <th scope="row">
        {words.say(label)}
        {reading && <span class="kam-sub">{words.say(ratingText.readings[reading])}</span>}
      </th>
      <td>
        <span class="kam-factor-weight" aria-hidden="true">
          <span style={{ width: `${importance * 10}%` }} />
        </span>
        {words.points(importance)}
      </td>
      <td title={said}>
        <svg viewBox={`0 0 ${WIDTH} 14`} role="img" aria-label={said}>
          <line class="kam-factor-scale" x1={EDGE} x2={WIDTH - EDGE} y1={7} y2={7} />
          {best !== undefined && (
            <>
              <line
                class={best > ours ? 'kam-factor-behind' : 'kam-factor-ahead'}
                x1={x(ours)}
                x2={x(best)}
                y1={7}
                y2={7}
              />
              <circle class="kam-factor-rival" cx={x(best)} cy={7} r={3.5} />
            </>
          )}
          <circle class="kam-factor-ours" cx={x(ours)} cy={7} r={3.5} />
        </svg>
      </td>
    </tr>
  );
}
