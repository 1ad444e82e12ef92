import { useRef, useState } from 'preact/hooks';
import type { Fault } from '../account/fault.ts';
import type { FieldKey } from '../account/field.ts';
import { fieldOf } from '../account/fields.ts';
import type { Language } from '../text/local-text.ts';
import { say } from '../text/say.ts';
import { PanelFrame } from './PanelFrame.tsx';
import { panelText } from './panel-text.ts';
import { TypedField } from './TypedField.tsx';

/** The texts as typed, one a field; blank ones are left out. */
export type TypedTexts = Readonly<Partial<Record<FieldKey, string>>>;

export interface TypeAccountProps {
  readonly language: Language;
  /** ISO code of the book's currency. */
  readonly currency?: string;
  /** What to ask for besides the name; the fields that carry most of the value by default. */
  readonly fields?: readonly FieldKey[];
  /** Stores the account, or answers with what is wrong; texts and faults then stay on the form. */
  onSubmit(texts: TypedTexts): readonly Fault[];
  readonly onBack?: () => void;
}

const SETTLING: readonly FieldKey[] = [
  'industry',
  'revenue',
  'profit',
  'wallet',
  'onTimePayment',
  'offerFit',
  'tenure',
  'chainRole',
];

/** An account typed by hand: its name, and the handful of facts that settle most. */
export function TypeAccount(props: TypeAccountProps) {
  const { language, currency = 'CNY', fields = SETTLING, onSubmit, onBack } = props;
  const [texts, setTexts] = useState<TypedTexts>({});
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [nameless, setNameless] = useState(false);
  const asked: readonly FieldKey[] = ['name', ...fields];
  const form = useRef<HTMLFormElement>(null);

  const submit = (event: Event) => {
    event.preventDefault();
    const filled: TypedTexts = Object.fromEntries(
      Object.entries(texts).filter(([, text]) => text.trim() !== ''),
    );
    const unnamed = filled.name === undefined;
    const found = unnamed ? [] : onSubmit(filled);
    setNameless(unnamed);
    setFaults(found);
    // The first one that the eye meets, whatever order they were typed and judged in.
    const wrong = unnamed ? 'name' : asked.find((key) => found.some((fault) => fault.field === key));
    if (wrong !== undefined)
      form.current?.querySelector<HTMLElement>(`[data-typed="${wrong}"] .kam-input`)?.focus();
  };
  const word = (text: Parameters<typeof say>[0]) => say(text, language);
  return (
    <PanelFrame language={language} currency={currency}>
      <header>
        <h1 tabIndex={-1}>{word(panelText.typeTitle)}</h1>
        <p class="kam-sub">{word(panelText.typeHint)}</p>
      </header>
      <form ref={form} class="kam-card kam-form" onSubmit={submit} noValidate>
        {asked.map((key) => (
          <TypedField
            key={key}
            field={fieldOf(key)}
            text={texts[key] ?? ''}
            fault={faults.find((fault) => fault.field === key)}
            note={key === 'name' && nameless ? word(panelText.nameNeeded) : undefined}
            onText={(text) => setTexts({ ...texts, [key]: text })}
          />
        ))}
        <div class="kam-buttons">
          <button type="submit" class="kam-primary">
            {word(panelText.showValue)}
          </button>
          {onBack && (
            <button type="button" onClick={onBack}>
              {word(panelText.back)}
            </button>
          )}
        </div>
      </form>
    </PanelFrame>
  );
}
