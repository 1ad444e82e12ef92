import { usePanel } from './panel-context.ts';
import { panelText } from './panel-text.ts';

/** Heads the columns of a table of indicators. */
export function SumHead() {
  const { words } = usePanel();
  return (
    <thead>
      <tr>
        <th scope="col">{words.say(panelText.indicator)}</th>
        <th scope="col">{words.say(panelText.score)}</th>
        <th scope="col">{words.say(panelText.weight)}</th>
        <th scope="col">{words.say(panelText.adds)}</th>
      </tr>
    </thead>
  );
}
