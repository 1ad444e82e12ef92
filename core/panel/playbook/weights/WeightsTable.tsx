import { usePanel } from '../../panel-context.ts';
import { policyText } from '../policy-text.ts';

export interface WeightsTableProps {
  readonly names: readonly string[];
  readonly now: readonly number[];
  /** What the comparisons say; undefined before the first one. */
  readonly judged: readonly number[] | undefined;
  /** What the accounts say; undefined where they say nothing. */
  readonly second: readonly number[] | undefined;
}

/** Weights side by side: as they are, as judged, and what the accounts would say. */
export function WeightsTable({ names, now, judged, second }: WeightsTableProps) {
  const { words } = usePanel();
  const columns = [
    { title: policyText.weightsNow, weights: now },
    { title: policyText.weightsNew, weights: judged },
    { title: policyText.spread, weights: second },
  ].filter(({ weights }) => weights !== undefined);
  const told = (weight: number | undefined) => (weight === undefined ? '—' : words.count(weight));
  if (columns.length < 2) return null;
  return (
    <table class="kam-table">
      <caption class="kam-unseen">{words.say(policyText.pairwise)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.say(policyText.part)}</th>
          {columns.map(({ title }) => (
            <th key={title.en} scope="col">
              {words.say(title)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {names.map((name, at) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {columns.map(({ title, weights }) => (
              <td key={title.en}>{told(weights?.[at])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
