import { Fragment } from 'preact';
import type { Playbook } from '../../../playbook/schema.ts';
import type { PlaybookPath } from '../../../playbook/with-value.ts';
import { Fold } from '../../Fold.tsx';
import { usePanel } from '../../panel-context.ts';
import { editorText } from '../editor-text.ts';
import { NumberField } from '../NumberField.tsx';
import { policyText } from '../policy-text.ts';
import { CalendarFields } from './CalendarFields.tsx';
import { NormScope } from './NormScope.tsx';

export interface NormsFoldProps {
  readonly care: Playbook['care'];
  readonly tierTexts: Playbook['classification']['texts']['tier'];
  onValue(path: PlaybookPath, value: unknown): void;
}

/** By when what is due after an event, by whom and for which tiers, and which days are worked. */
export function NormsFold({ care, tierTexts, onValue }: NormsFoldProps) {
  const { words } = usePanel();
  const { norms } = care;
  return (
    <Fold
      title={words.say(policyText.norms)}
      summary={words.say(policyText.normsSummary, { count: words.count(norms.length) })}
    >
      <CalendarFields care={care} onValue={onValue} />
      {norms.map((norm, at) => {
        const { event, label, within, clock } = norm;
        const place = ['care', 'norms', String(at)];
        const unit = words.say(policyText.clocks[clock]);
        const what = words.say(label);
        return (
          <Fragment key={event}>
            <NumberField
              label={words.language === 'en' ? `${what} (${unit})` : `${what}（${unit}）`}
              name={words.say(editorText.of, { what, part: unit })}
              kind="whole"
              value={within}
              onValue={(next) => onValue([...place, 'within'], next)}
            />
            <NormScope
              norm={norm}
              tierTexts={tierTexts}
              onValue={(path, value) => onValue([...place, ...path], value)}
            />
          </Fragment>
        );
      })}
    </Fold>
  );
}
