import { useState } from 'preact/hooks';
import { parseNumber } from '../../../account/parse-number.ts';
import { usePanel } from '../../panel-context.ts';
import { NumberInput } from '../NumberInput.tsx';
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
    <NumberInput
      label={label}
      name={name}
      placeholder={words.say(policyText.amountHint)}
      text={text}
      fault={wrong ? words.say(policyText.amountWrong) : undefined}
      onText={type}
    />
  );
}

function amountOf(text: string): number | undefined {
  const parsed = text.trim() === '' ? undefined : parseNumber(text);
  if (typeof parsed !== 'object' || parsed.percent || parsed.unit !== '' || parsed.number <= 0)
    return undefined;
  return parsed.number;
}
