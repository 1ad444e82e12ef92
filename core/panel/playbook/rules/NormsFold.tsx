import type { Playbook } from '../../../playbook/schema.ts';
import type { PlaybookPath } from '../../../playbook/with-value.ts';
import { Fold } from '../../Fold.tsx';
import { usePanel } from '../../panel-context.ts';
import { editorText } from '../editor-text.ts';
import { NumberField } from '../NumberField.tsx';
import { policyText } from '../policy-text.ts';
import { CalendarFields } from './CalendarFields.tsx';

export interface NormsFoldProps {
  readonly care: Playbook['care'];
  onValue(path: PlaybookPath, value: unknown): void;
}

/** By when what is due after an event, and which days are worked. */
export function NormsFold({ care, onValue }: NormsFoldProps) {
  const { words } = usePanel();
  const { norms } = care;
  return (
    <Fold
      title={words.say(policyText.norms)}
      summary={words.say(policyText.normsSummary, { count: words.count(norms.length) })}
    >
      <CalendarFields care={care} onValue={onValue} />
      {norms.map(({ event, label, within, clock }, at) => {
        const unit = words.say(policyText.clocks[clock]);
        const what = words.say(label);
        return (
          <NumberField
            key={event}
            label={words.language === 'en' ? `${what} (${unit})` : `${what}（${unit}）`}
            name={words.say(editorText.of, { what, part: unit })}
            kind="whole"
            value={within}
            onValue={(next) => onValue(['care', 'norms', String(at), 'within'], next)}
          />
        );
      })}
    </Fold>
  );
}
