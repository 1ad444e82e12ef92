import { fieldOf } from '../account/fields.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { Playbook } from '../playbook/schema.ts';
import { ClassChip } from './ClassChip.tsx';
import { valueClassOf } from './class-choice.ts';
import { Disclosure } from './Disclosure.tsx';
import { lowered } from './lowered.ts';
import { missingFacts } from './missing-fields.ts';
import { usePanel } from './panel-context.ts';
import { panelText } from './panel-text.ts';
import { ScoreMeter } from './ScoreMeter.tsx';
import { ValueSum } from './ValueSum.tsx';

export interface ValueCardProps {
  readonly assessment: Assessment;
  readonly playbook: Playbook;
}

/** The one loud number, what it could still be, its class, and the sum behind it. */
export function ValueCard({ assessment, playbook }: ValueCardProps) {
  const { words } = usePanel();
  const { value } = assessment;
  const choice = valueClassOf(assessment, playbook);
  const range = value.score === undefined ? undefined : words.range(value.low, value.high);
  const first = missingFacts(assessment).fields.slice(0, 3);
  return (
    <section class="kam-card" aria-label={words.say(panelText.value)}>
      <div class="kam-row kam-between kam-wrap">
        <div class="kam-row kam-baseline">
          <span class="kam-big">{value.score === undefined ? '—' : words.score(value.score)}</span>
          {range !== undefined && <span class="kam-sub">{words.say(panelText.couldBe, { range })}</span>}
        </div>
        {choice === undefined ? (
          <span class="kam-sub">{words.say(panelText.noClass)}</span>
        ) : (
          <ClassChip label={choice.text.label} settled={choice.settled} />
        )}
      </div>
      <ScoreMeter
        large
        label={words.say(panelText.value)}
        score={value.score}
        low={value.low}
        high={value.high}
        cut={playbook.classification.cuts.value}
      />
      {value.score === undefined && first.length > 0 && (
        <p class="kam-why">
          {words.say(panelText.startWith, {
            fields: words.list(first.map((key) => lowered(words.say(fieldOf(key).label)))),
          })}
        </p>
      )}
      <Disclosure
        label={
          value.score === undefined
            ? words.say(panelText.whyNone)
            : words.say(panelText.whyValue, { score: words.score(value.score) })
        }
        beside={words.say(panelText.restsOn, { share: words.ratio(value.coverage) })}
      >
        <ValueSum value={value} />
      </Disclosure>
    </section>
  );
}
