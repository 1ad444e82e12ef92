import type { Playbook } from '../../../playbook/schema.ts';
import type { PlaybookPath } from '../../../playbook/with-value.ts';
import { Fold } from '../../Fold.tsx';
import { usePanel } from '../../panel-context.ts';
import { PolicyFields } from './PolicyFields.tsx';
import type { PolicyFold } from './policy-field.ts';

export interface PolicyFoldViewProps {
  readonly fold: PolicyFold;
  readonly playbook: Playbook;
  onValue(path: PlaybookPath, value: unknown): void;
}

/** Fields of a playbook that are opened together. */
export function PolicyFoldView({ fold, playbook, onValue }: PolicyFoldViewProps) {
  const { words } = usePanel();
  return (
    <Fold title={words.say(fold.title)} summary={words.say(fold.summary, fold.values)}>
      <PolicyFields fields={fold.fields} owner={playbook} taken={[]} onValue={onValue} />
    </Fold>
  );
}
