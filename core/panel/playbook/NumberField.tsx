import { useState } from 'preact/hooks';
import { usePanel } from '../panel-context.ts';
import { editorText } from './editor-text.ts';
import { NumberInput } from './NumberInput.tsx';
import { inPercent, type NumberKind, readNumber } from './read-number.ts';

export interface NumberFieldProps {
  /** What stands above the input. */
  readonly label: string;
  /** The whole name for those who do not see what the input stands beside. */
  readonly name: string;
  readonly kind: NumberKind;
  /** Its label stands elsewhere, over a column. */
  readonly bare?: boolean;
  readonly value: number;
  onValue(value: number): void;
}

/** One number of a playbook. It counts as soon as it can be read; what cannot be stays, with the reason. */
export function NumberField({ label, name, kind, bare = false, value, onValue }: NumberFieldProps) {
  const { words } = usePanel();
  // What is typed holds as long as the value is the one it was typed for: undo and import show theirs.
  const [typed, setTyped] = useState<{ readonly text: string; readonly at: number }>();
  const text = typed?.at === value ? typed.text : shown(value, kind, words.language);
  const wrong = readNumber(text, kind) === undefined;
  const type = (next: string) => {
    const number = readNumber(next, kind);
    setTyped({ text: next, at: number ?? value });
    if (number !== undefined && number !== value) onValue(number);
  };
  return (
    <NumberInput
      {...(bare ? {} : { label })}
      name={name}
      text={text}
      fault={wrong ? expected(kind, words) : undefined}
      onText={type}
    />
  );
}

function shown(value: number, kind: NumberKind, language: string): string {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 10 });
  return inPercent(kind) ? `${format.format(Number((value * 100).toPrecision(12)))}%` : format.format(value);
}

function expected(kind: NumberKind, words: ReturnType<typeof usePanel>['words']): string {
  switch (kind) {
    case 'weight':
      return words.say(editorText.wholeNumber);
    case 'whole':
      return words.say(editorText.wholeNumberAny);
    case 'score':
      return words.say(editorText.within, { low: 0, high: 100 });
    case 'rating':
      return words.say(editorText.within, { low: 1, high: 10 });
    case 'share':
      return words.say(editorText.within, { low: '0%', high: '100%' });
    case 'ratio':
    case 'number':
      return words.say(editorText.aNumber);
  }
}
