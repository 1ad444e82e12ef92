import { useId, useState } from 'preact/hooks';
import type { ScoredDimension } from '../valuation/scored.ts';
import { IndicatorRow } from './IndicatorRow.tsx';
import { usePanel } from './panel-context.ts';
import { panelText } from './panel-text.ts';
import { ScoreMeter } from './ScoreMeter.tsx';
import { SumHead } from './SumHead.tsx';

export interface DimensionRowProps {
  readonly dimension: ScoredDimension;
  readonly cut: number | undefined;
}

/** A dimension in one line: name, mark on its track, figure; the name opens its indicators. */
export function DimensionRow({ dimension, cut }: DimensionRowProps) {
  const { words } = usePanel();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { score, low, high } = dimension;
  // Names of the meters stay the panel's own, whatever a playbook calls its dimensions.
  const name = words.say(panelText[dimension.key]);
  const range = score === undefined ? undefined : words.range(low, high);
  return (
    <>
      <div class="kam-dimension">
        <button
          type="button"
          class="kam-opener"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          {name}
        </button>
        <ScoreMeter
          label={name}
          score={score}
          low={low}
          high={high}
          {...(cut === undefined ? {} : { cut })}
        />
        <span class="kam-figure">
          {score === undefined ? '—' : words.score(score)} {range !== undefined && <small>{range}</small>}
        </span>
      </div>
      {open && (
        <div id={id}>
          {!dimension.applies && <p class="kam-why">{words.say(panelText.prospectNote)}</p>}
          <table class="kam-table">
            <caption class="kam-unseen">
              {words.say(panelText.dimensionWeight, { name, weight: dimension.weight })}
            </caption>
            <SumHead />
            <tbody>
              {dimension.indicators.map((indicator) => (
                <IndicatorRow key={indicator.key} indicator={indicator} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
