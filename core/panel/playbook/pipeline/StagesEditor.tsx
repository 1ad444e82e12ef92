import type { Playbook } from '../../../playbook/schema.ts';
import { usePanel } from '../../panel-context.ts';
import { NamesField } from '../fields/NamesField.tsx';
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
      : words.say(pipelinePolicyText.rung, { rung: words.say(rung.label), rate: words.ratio(rung.winRate) });
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
