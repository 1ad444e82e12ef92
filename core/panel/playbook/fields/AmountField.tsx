import { useId, useState } from 'preact/hooks';
import { parseNumber } from '../../../account/parse-number.ts';
import { usePanel } from '../../panel-context.ts';
import { policyText } from '../policy-text.ts';

export interface AmountFieldProps {
  readonly label: string;
  /** The whole name for those who do not see what the input stands beside. */
  readonly name?: string;
  /** Money; undefined where there is none. */
  readonly value: number | undefined;
  onValue(value: number | undefined): void;
}

/** An amount that may be left out. What cannot be read stays, with the reason, and does not count. */
export function AmountField({ label, name, value, onValue }: AmountFieldProps) {
  const { words } = usePanel();
  const [typed, setTyped] = useState<{ readonly text: string; readonly at: number | undefined }>();
  const id = useId();
  const text =
    typed !== undefined && typed.at === value ? typed.text : value === undefined ? '' : String(value);
  const wrong = text.trim() !== '' && amountOf(text) === undefined;
  const type = (next: string) => {
    const amount = amountOf(next);
    const readable = amount !== undefined || next.trim() === '';
    setTyped({ text: next, at: readable ? amount : value });
    if (readable && amount !== value) onValue(amount);
  };
  return (
    <div class="kam-number">
      <label class="kam-sub" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="kam-input"
        inputMode="decimal"
        autoComplete="off"
        aria-label={name}
        placeholder={words.say(policyText.amountHint)}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-fault` : undefined}
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
      />
      {wrong && (
        <p id={`${id}-fault`} class="kam-fault" role="alert">
          {words.say(policyText.amountWrong)}
        </p>
      )}
    </div>
  );
}

function amountOf(text: string): number | undefined {
  const parsed = text.trim() === '' ? undefined : parseNumber(text);
  if (typeof parsed !== 'object' || parsed.percent || parsed.unit !== '' || parsed.number <= 0)
    return undefined;
  return parsed.number;
}
