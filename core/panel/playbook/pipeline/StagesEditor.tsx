import { useId, useState } from 'preact/hooks';
import type { Playbook } from '../../../playbook/schema.ts';
import { usePanel } from '../../panel-context.ts';
import { pipelinePolicyText } from './pipeline-policy-text.ts';

type Stages = NonNullable<Playbook['pipeline']['stages']>;
type Reached = Stages[number]['reached'];

export interface StagesEditorProps {
  readonly stages: Stages;
  readonly rungs: Playbook['pipeline']['rungs'];
  onStages(stages: Stages): void;
}

const REACHED: readonly Reached[] = [0, 1, 2, 3, 4, 'won', 'lost'];

/** The names of a CRM's stages, one line for each rung of the ladder and for both ends. */
export function StagesEditor({ stages, rungs, onStages }: StagesEditorProps) {
  const { words } = usePanel();
  const labelOf = (reached: Reached): string => {
    if (reached === 'won' || reached === 'lost') return words.say(pipelinePolicyText[reached]);
    const rung = rungs[reached - 1];
    return rung === undefined
      ? words.say(pipelinePolicyText.begun)
      : `${words.say(rung.label)} (${words.ratio(rung.winRate)})`;
  };
  const namesOf = (reached: Reached) =>
    stages.filter((stage) => stage.reached === reached).flatMap(({ names }) => names);
  const put = (reached: Reached, names: readonly string[]) =>
    onStages(
      REACHED.map((one) => ({ reached: one, names: one === reached ? [...names] : namesOf(one) })).filter(
        (stage) => stage.names.length > 0,
      ),
    );
  return (
    <>
      <h3>{words.say(pipelinePolicyText.stages)}</h3>
      <p class="kam-why">{words.say(pipelinePolicyText.stagesNote)}</p>
      {REACHED.map((reached) => (
        <NamesField
          key={reached}
          label={labelOf(reached)}
          names={namesOf(reached)}
          onNames={(names) => put(reached, names)}
        />
      ))}
    </>
  );
}

interface NamesFieldProps {
  readonly label: string;
  readonly names: readonly string[];
  onNames(names: readonly string[]): void;
}

function NamesField({ label, names, onNames }: NamesFieldProps) {
  const joined = names.join(', ');
  // While it is typed, a comma at the end is on its way to the next name.
  const [typed, setTyped] = useState<{ readonly text: string; readonly of: string }>();
  const id = useId();
  const type = (text: string) => {
    const next = text
      .split(/[,，、\n]/)
      .map((name) => name.trim())
      .filter((name) => name !== '');
    setTyped({ text, of: next.join(', ') });
    onNames(next);
  };
  return (
    <div class="kam-number">
      <label class="kam-sub" for={id}>
        {label}
      </label>
      <textarea
        id={id}
        class="kam-input"
        rows={2}
        value={typed !== undefined && typed.of === joined ? typed.text : joined}
        onInput={(event) => type(event.currentTarget.value)}
      />
    </div>
  );
}
