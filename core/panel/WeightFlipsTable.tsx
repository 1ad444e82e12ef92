import type { Flip, WeightFlips } from '../inference/robustness.ts';
import type { Playbook } from '../playbook/schema.ts';
import { usePanel } from './panel-context.ts';
import { sensitivityText } from './sensitivity-text.ts';
import { weightName } from './weight-name.ts';

export interface WeightFlipsTableProps {
  /** The weights that can change something. */
  readonly moving: readonly (WeightFlips<string> | WeightFlips<number>)[];
  readonly playbook: Playbook;
  told(status: string | number | undefined): string;
}

/** The first whole weight, down and up, at which something else holds. */
export function WeightFlipsTable({ moving, playbook, told }: WeightFlipsTableProps) {
  const { words } = usePanel();
  const cell = (flip: Flip<string | number> | undefined) =>
    flip?.whole === undefined ? (
      '—'
    ) : (
      <>
        {words.count(flip.whole)}
        <span class="kam-sub">{told(flip.becomes)}</span>
      </>
    );
  return (
    <table class="kam-table">
      <caption class="kam-unseen">{words.say(sensitivityText.weightsCaption)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.say(sensitivityText.weight)}</th>
          <th scope="col">{words.say(sensitivityText.now)}</th>
          <th scope="col">{words.say(sensitivityText.lower)}</th>
          <th scope="col">{words.say(sensitivityText.higher)}</th>
        </tr>
      </thead>
      <tbody>
        {moving.map((place) => (
          <tr key={`${place.dimension} ${place.indicator}`}>
            <th scope="row">{weightName(place, playbook, words)}</th>
            <td>{words.count(place.weight)}</td>
            <td>{cell(place.down)}</td>
            <td>{cell(place.up)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
