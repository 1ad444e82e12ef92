import type { Playbook } from '../../../playbook/schema.ts';
import type { PlaybookPath } from '../../../playbook/with-value.ts';
import { Fold } from '../../Fold.tsx';
import { usePanel } from '../../panel-context.ts';
import { PolicyFields } from '../fields/PolicyFields.tsx';
import { normFields } from '../folds/norm-fields.ts';
import { policyText } from '../policy-text.ts';
import { CalendarFields } from './CalendarFields.tsx';

export interface NormsFoldProps {
  readonly playbook: Playbook;
  onValue(path: PlaybookPath, value: unknown): void;
}

/** By when what is due after an event, by whom and for which tiers, and which days are worked. */
export function NormsFold({ playbook, onValue }: NormsFoldProps) {
  const { words } = usePanel();
  const { care } = playbook;
  return (
    <Fold
      title={words.say(policyText.norms)}
      summary={words.say(policyText.normsSummary, { count: words.count(care.norms.length) })}
    >
      <CalendarFields care={care} onValue={onValue} />
      <PolicyFields fields={normFields(playbook)} owner={playbook} taken={[]} onValue={onValue} />
    </Fold>
  );
}
