import type { Playbook } from '../../../playbook/schema.ts';
import type { PlaybookPath } from '../../../playbook/with-value.ts';
import { Fold } from '../../Fold.tsx';
import { usePanel } from '../../panel-context.ts';
import { policyText } from '../policy-text.ts';
import { TextField } from '../TextField.tsx';
import { RecordEditor } from './RecordEditor.tsx';

export interface RatesFoldProps {
  readonly playbook: Playbook;
  onValue(path: PlaybookPath, value: unknown): void;
}

/** The currency of the book, and what others are worth in it. */
export function RatesFold({ playbook, onValue }: RatesFoldProps) {
  const { words } = usePanel();
  const { currency, rates } = playbook;
  const codes = Object.keys(rates);
  return (
    <Fold
      title={words.say(policyText.rates)}
      summary={codes.length === 0 ? currency : `${currency} · ${codes.join(', ')}`}
    >
      <TextField
        label={words.say(policyText.currency)}
        value={currency}
        onValue={(code) => onValue(['currency'], code.trim().toUpperCase())}
      />
      <p class="kam-why">{words.say(policyText.ratesNote, { currency })}</p>
      <RecordEditor
        record={rates}
        kind="number"
        keyLabel={words.say(policyText.code)}
        valueLabel={words.say(policyText.rate)}
        keyFault={(code) => (/^[A-Z]{3}$/.test(code) ? undefined : words.say(policyText.codeWanted))}
        onRecord={(next) => onValue(['rates'], next)}
      />
    </Fold>
  );
}
