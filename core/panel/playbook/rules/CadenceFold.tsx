import type { Playbook } from '../../../playbook/schema.ts';
import type { PlaybookPath } from '../../../playbook/with-value.ts';
import { Fold } from '../../Fold.tsx';
import { usePanel } from '../../panel-context.ts';
import { editorText } from '../editor-text.ts';
import { NumberField } from '../NumberField.tsx';
import { policyText } from '../policy-text.ts';

export interface CadenceFoldProps {
  readonly care: Playbook['care'];
  onValue(path: PlaybookPath, value: number): void;
}

/** How often the book is reviewed, and from when its ties count. */
export function CadenceFold({ care, onValue }: CadenceFoldProps) {
  const { words } = usePanel();
  const { cadence, book } = care;
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
      {(['longContractMonths', 'stickyProducts'] as const).map((key) => (
        <NumberField
          key={key}
          label={words.say(policyText[key])}
          name={words.say(policyText[key])}
          kind="weight"
          value={book[key]}
          onValue={(next) => onValue(['care', 'book', key], next)}
        />
      ))}
    </Fold>
  );
}
