import { fieldOf } from '../account/fields.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { Playbook } from '../playbook/schema.ts';
import { ClassChip } from './ClassChip.tsx';
import { type AccountHistory, WhatChanged } from './change/WhatChanged.tsx';
import { valueClassOf } from './class-choice.ts';
import { classNames } from './class-name.ts';
import { Disclosure } from './Disclosure.tsx';
import { isRough } from './how-sure.ts';
import { lowered } from './lowered.ts';
import { missingFacts } from './missing-fields.ts';
import { usePanel } from './panel-context.ts';
import { panelText } from './panel-text.ts';
import { ScoreMeter } from './ScoreMeter.tsx';
import { ValueSum } from './ValueSum.tsx';

export interface ValueCardProps {
  readonly assessment: Assessment;
  readonly playbook: Playbook;
  /** Earlier days of the account, where they are kept. */
  readonly history?: AccountHistory | undefined;
}

/** The one loud number, softer where it rests on little, what it could still be, its class, and the sum behind it. */
export function ValueCard({ assessment, playbook, history }: ValueCardProps) {
  const { words } = usePanel();
  const { value } = assessment;
  const choice = valueClassOf(assessment, playbook);
  const range = value.score === undefined ? undefined : words.range(value.low, value.high);
  const rough = isRough(value);
  const rests = { share: words.ratio(value.coverage) };
  const first = missingFacts(assessment).fields.slice(0, 3);
  return (
    <section class="kam-card" aria-label={words.say(panelText.value)}>
      <div class="kam-row kam-between kam-wrap">
        <div class="kam-row kam-baseline">
          <span class={classNames('kam-big', rough && 'kam-big-rough')}>
            {value.score === undefined ? '—' : words.score(value.score)}
          </span>
          {range !== undefined && (
            <span class={rough ? 'kam-range-loud' : 'kam-sub'}>
              {words.say(panelText.couldBe, { range })}
            </span>
          )}
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
        cut={assessment.cuts.value}
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
        beside={words.say(rough ? panelText.rough : panelText.restsOn, rests)}
      >
        <ValueSum value={value} />
      </Disclosure>
      {history && <WhatChanged history={history} playbook={playbook} />}
    </section>
  );
}
