import type { FactorReading } from '../../competition/buying-factor.ts';
import { usePanel } from '../panel-context.ts';
import { panelText } from '../panel-text.ts';
import type { FactorPoint } from './factor-points.ts';
import { ratingText } from './rating-text.ts';

/** The figures of the picture, by their numbers in it. */
export function FactorTable({ points }: { readonly points: readonly FactorPoint[] }) {
  const { words } = usePanel();
  const read = (reading: FactorReading | undefined) =>
    reading === undefined ? '' : words.say(ratingText.readings[reading]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard.
    <section class="kam-scroll" aria-label={words.say(ratingText.factorTable)} tabIndex={0}>
      <table class="kam-table">
        <thead>
          <tr>
            <th scope="col">{words.say(panelText.item)}</th>
            <th scope="col">{words.say(ratingText.importance)}</th>
            <th scope="col">{words.say(panelText.us)}</th>
            <th scope="col">{words.say(ratingText.bestRival)}</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ id, label, importance, ours, best, bestRival, reading }, at) => (
            <tr key={id}>
              <th scope="row">
                {at + 1} {words.say(label)}
                <span class="kam-sub">{read(reading)}</span>
              </th>
              <td>{words.points(importance)}</td>
              <td>{words.points(ours)}</td>
              <td>
                {best === undefined ? '—' : words.points(best)}
                {best !== undefined && <span class="kam-sub">{bestRival}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
