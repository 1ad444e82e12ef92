import type { Playbook } from '../../../playbook/schema.ts';
import type { PlaybookPath } from '../../../playbook/with-value.ts';
import { Fold } from '../../Fold.tsx';
import { usePanel } from '../../panel-context.ts';
import { editorText } from '../editor-text.ts';
import { AmountField } from '../fields/AmountField.tsx';
import { NumberField } from '../NumberField.tsx';
import { pipelinePolicyText } from './pipeline-policy-text.ts';
import { StagesEditor } from './StagesEditor.tsx';

export interface PipelineFoldProps {
  readonly pipeline: Playbook['pipeline'];
  onValue(path: PlaybookPath, value: unknown): void;
}

/** What is to be won in the period, how amounts are graded, and what a CRM's stages stand for. */
export function PipelineFold({ pipeline, onValue }: PipelineFoldProps) {
  const { words } = usePanel();
  const { target, grades, stages = [], rungs } = pipeline;
  const setTarget = (next: number | undefined) => {
    const { target: _before, ...rest } = pipeline;
    onValue(['pipeline'], next === undefined ? rest : { ...rest, target: next });
  };
  return (
    <Fold
      title={words.say(pipelinePolicyText.title)}
      summary={
        target === undefined
          ? words.say(pipelinePolicyText.noTarget)
          : words.say(pipelinePolicyText.summary, { target: words.money(target) })
      }
    >
      <AmountField label={words.say(pipelinePolicyText.target)} value={target} onValue={setTarget} />
      <div class="kam-numbers kam-half">
        {(['A', 'B'] as const).map((grade) => (
          <NumberField
            key={grade}
            label={words.say(pipelinePolicyText.grade, { grade })}
            name={words.say(editorText.of, {
              what: words.say(pipelinePolicyText.grades),
              part: words.say(pipelinePolicyText.grade, { grade }),
            })}
            kind="share"
            value={grades[grade]}
            onValue={(next) => onValue(['pipeline', 'grades', grade], next)}
          />
        ))}
      </div>
      <StagesEditor
        stages={stages}
        rungs={rungs}
        onStages={(next) => onValue(['pipeline', 'stages'], next)}
      />
    </Fold>
  );
}
