import type { Playbook } from '../../../playbook/schema.ts';
import type { PlaybookPath } from '../../../playbook/with-value.ts';
import { Fold } from '../../Fold.tsx';
import { usePanel } from '../../panel-context.ts';
import { editorText } from '../editor-text.ts';
import { NumberField } from '../NumberField.tsx';
import { policyText } from '../policy-text.ts';
import { RecordEditor } from './RecordEditor.tsx';

export interface EstimatesFoldProps {
  readonly valuation: Playbook['valuation'];
  onValue(path: PlaybookPath, value: unknown): void;
}

/** What stands in for facts that nobody knows yet. */
export function EstimatesFold({ valuation, onValue }: EstimatesFoldProps) {
  const { words } = usePanel();
  const { usualMargin, discountRate, walletShareOfTurnover } = valuation;
  const share = (key: 'usualMargin' | 'discountRate', label: string, value: number) => (
    <NumberField
      label={label}
      name={label}
      kind="share"
      value={value}
      onValue={(next) => onValue(['valuation', key], next)}
    />
  );
  return (
    <Fold
      title={words.say(editorText.estimates)}
      summary={words.say(editorText.marginSummary, { share: words.ratio(usualMargin) })}
    >
      <div class="kam-numbers kam-half">
        {share('usualMargin', words.say(editorText.usualMargin), usualMargin)}
        {share('discountRate', words.say(policyText.discountRate), discountRate)}
      </div>
      <h3>{words.say(policyText.shares)}</h3>
      <p class="kam-why">{words.say(policyText.sharesNote)}</p>
      <RecordEditor
        record={walletShareOfTurnover}
        kind="share"
        keyLabel={words.say(policyText.industry)}
        valueLabel={words.say(policyText.share)}
        keyFault={(name) => (name === '' ? words.say(policyText.nameWanted) : undefined)}
        onRecord={(next) => onValue(['valuation', 'walletShareOfTurnover'], next)}
      />
    </Fold>
  );
}
