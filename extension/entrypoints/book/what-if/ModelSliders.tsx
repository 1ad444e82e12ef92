import { Fold } from '../../../../core/panel/Fold.tsx';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import { editorText } from '../../../../core/panel/playbook/editor-text.ts';
import { playbookDifference } from '../../../../core/playbook/playbook-difference.ts';
import type { Playbook } from '../../../../core/playbook/schema.ts';
import type { LocalText } from '../../../../core/text/local-text.ts';
import { DIMENSIONS, type DimensionKey } from '../../../../core/valuation/scored.ts';
import type { WhatIf } from '../../../book-flow/what-if/what-if.ts';
import { Slider } from './Slider.tsx';
import { WeightSliders } from './WeightSliders.tsx';
import { whatIfText } from './what-if-text.ts';

export interface ModelSlidersProps {
  readonly tried: WhatIf;
  readonly inUse: Playbook;
}

const CUTS = ['current', 'potential', 'value', 'loyalty', 'attractiveness', 'advantage'] as const;

/** All that can be tried: weights of the dimensions, and folded away those of their indicators and the cuts. */
export function ModelSliders({ tried, inUse }: ModelSlidersProps) {
  const { words } = usePanel();
  const model = tried.model.value;
  const { dimensions } = model.valuation;
  const { cuts, cutsBy } = model.classification;
  const byMedian = cutsBy === 'median';
  const differing = playbookDifference(inUse, model);
  const inIndicators = differing.filter(({ path }) => path.includes('indicators')).length;
  const inCuts = differing.filter(({ path }) => path.includes('cuts')).length;
  const told = (count: number) =>
    count === 0
      ? words.say(whatIfText.asInUse)
      : words.say(whatIfText.changed, { count: words.count(count) });
  return (
    <>
      <WeightSliders
        tried={model}
        inUse={inUse}
        onSet={tried.set}
        weighed={DIMENSIONS.map((key) => ({
          key,
          label: dimensions[key].label,
          path: ['valuation', 'dimensions', key, 'weight'],
        }))}
      />
      <div class="book-folds">
        <Fold title={words.say(whatIfText.indicators)} summary={told(inIndicators)}>
          {DIMENSIONS.map((key) => (
            <fieldset key={key} class="book-weights">
              <legend>{words.say(dimensions[key].label)}</legend>
              <WeightSliders
                tried={model}
                inUse={inUse}
                onSet={tried.set}
                weighed={indicatorsOf(model, key)}
              />
            </fieldset>
          ))}
        </Fold>
        <Fold
          title={words.say(whatIfText.cuts)}
          summary={byMedian ? words.say(whatIfText.byMedian) : told(inCuts)}
        >
          {byMedian ? (
            <p class="kam-sub">{words.say(whatIfText.medians)}</p>
          ) : (
            CUTS.map((cut) => (
              <Slider
                key={cut}
                label={words.say(editorText.cutNames[cut])}
                name={words.say(whatIfText.cut, { what: words.say(editorText.cutNames[cut]) })}
                value={cuts[cut]}
                most={100}
                changed={cuts[cut] !== inUse.classification.cuts[cut]}
                onValue={(value) => tried.set(['classification', 'cuts', cut], value)}
              />
            ))
          )}
        </Fold>
      </div>
    </>
  );
}

function indicatorsOf(model: Playbook, dimension: DimensionKey) {
  const indicators: Readonly<Record<string, { readonly label: LocalText }>> =
    model.valuation.dimensions[dimension].indicators;
  return Object.entries(indicators).map(([key, { label }]) => ({
    key,
    label,
    path: ['valuation', 'dimensions', dimension, 'indicators', key, 'weight'],
  }));
}
