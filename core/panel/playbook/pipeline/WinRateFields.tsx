import type { Playbook } from '../../../playbook/schema.ts';
import type { PlaybookPath } from '../../../playbook/with-value.ts';
import { usePanel } from '../../panel-context.ts';
import { editorText } from '../editor-text.ts';
import { NumberField } from '../NumberField.tsx';
import { pipelinePolicyText } from './pipeline-policy-text.ts';

export interface WinRateFieldsProps {
  readonly rungs: Playbook['pipeline']['rungs'];
  readonly ownRates: Playbook['pipeline']['ownRates'];
  onValue(path: PlaybookPath, value: unknown): void;
}

/** What each rung of the ladder is worth, and from when one's own closed deals say it. */
export function WinRateFields({ rungs, ownRates, onValue }: WinRateFieldsProps) {
  const { words } = usePanel();
  const what = words.say(pipelinePolicyText.winRates);
  return (
    <>
      <h3>{what}</h3>
      <div class="kam-numbers">
        {rungs.map(({ label, winRate }, at) => (
          <NumberField
            key={label.en}
            label={words.say(label)}
            name={words.say(editorText.of, { what, part: words.say(label) })}
            kind="share"
            value={winRate}
            onValue={(next) => onValue(['pipeline', 'rungs', String(at), 'winRate'], next)}
          />
        ))}
      </div>
      <p class="kam-why">{words.say(pipelinePolicyText.ownRatesNote)}</p>
      <div class="kam-numbers">
        <NumberField
          label={words.say(pipelinePolicyText.ownFrom)}
          name={words.say(pipelinePolicyText.ownFrom)}
          kind="weight"
          value={ownRates.from}
          onValue={(next) => onValue(['pipeline', 'ownRates', 'from'], next)}
        />
        <NumberField
          label={words.say(pipelinePolicyText.ladderCountsAs)}
          name={words.say(pipelinePolicyText.ladderCountsAs)}
          kind="weight"
          value={ownRates.ladderCountsAs}
          onValue={(next) => onValue(['pipeline', 'ownRates', 'ladderCountsAs'], next)}
        />
      </div>
    </>
  );
}
