import type { Playbook } from '../../../playbook/schema.ts';
import type { PlaybookPath } from '../../../playbook/with-value.ts';
import { Fold } from '../../Fold.tsx';
import { usePanel } from '../../panel-context.ts';
import { editorText } from '../editor-text.ts';
import { NumberField } from '../NumberField.tsx';
import { policyText } from '../policy-text.ts';

export interface CadenceFoldProps {
  readonly cadence: Playbook['care']['cadence'];
  onValue(path: PlaybookPath, value: number): void;
}

/** How often the book is reviewed, and for what. */
export function CadenceFold({ cadence, onValue }: CadenceFoldProps) {
  const { words } = usePanel();
  return (
    <Fold
      title={words.say(policyText.reviews)}
      summary={words.list(cadence.map(({ label }) => words.say(label)))}
    >
      {cadence.map(({ id, label, every, unit }, at) => {
        const part = words.say(policyText.units[unit]);
        const what = words.say(label);
        return (
          <NumberField
            key={id}
            label={words.language === 'en' ? `${what} (${part})` : `${what}（${part}）`}
            name={words.say(editorText.of, { what, part })}
            kind="weight"
            value={every}
            onValue={(next) => onValue(['care', 'cadence', String(at), 'every'], next)}
          />
        );
      })}
    </Fold>
  );
}
