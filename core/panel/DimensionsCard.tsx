import type { Cuts } from '../classification/cut-scores.ts';
import type { CustomerValue } from '../valuation/scored.ts';
import { DimensionRow } from './DimensionRow.tsx';
import { usePanel } from './panel-context.ts';
import { panelText } from './panel-text.ts';

export interface DimensionsCardProps {
  readonly value: CustomerValue;
  /** The lines by which the account is classed. */
  readonly cuts: Cuts;
}

/** The four dimensions, each of which opens into its indicators. */
export function DimensionsCard({ value, cuts: { current, potential, loyalty } }: DimensionsCardProps) {
  const { words } = usePanel();
  const title = words.say(panelText.dimensions);
  const cuts = { current, potential, loyalty, influence: undefined };
  return (
    <section class="kam-card" aria-label={title}>
      <h2>{title}</h2>
      {Object.values(value.dimensions).map((dimension) => (
        <DimensionRow key={dimension.key} dimension={dimension} cut={cuts[dimension.key]} />
      ))}
    </section>
  );
}
