import { useId, useState } from 'preact/hooks';
import { usePanel } from '../../panel-context.ts';
import { editorText } from '../editor-text.ts';
import { NumberField } from '../NumberField.tsx';
import { policyText } from '../policy-text.ts';
import { type NumberKind, readNumber } from '../read-number.ts';

export interface RecordEditorProps {
  readonly record: Readonly<Record<string, number>>;
  readonly kind: NumberKind;
  readonly keyLabel: string;
  readonly valueLabel: string;
  /** Why a key cannot be taken; undefined where it can. */
  keyFault(key: string): string | undefined;
  onRecord(record: Readonly<Record<string, number>>): void;
}

/** Numbers by name, such as rates by currency: to change, to remove, and to add. */
export function RecordEditor({ record, kind, keyLabel, valueLabel, keyFault, onRecord }: RecordEditorProps) {
  const { words, announce } = usePanel();
  const [key, setKey] = useState('');
  const [value, setValue] = useState('');
  const [fault, setFault] = useState<string>();
  const id = useId();
  const add = (event: Event) => {
    event.preventDefault();
    const name = key.normalize('NFKC').trim();
    const number = readNumber(value, kind);
    const wrong =
      keyFault(name) ??
      (Object.hasOwn(record, name) ? words.say(policyText.twice) : undefined) ??
      (number === undefined ? words.say(editorText.aNumber) : undefined);
    setFault(wrong);
    if (wrong !== undefined || number === undefined) return;
    onRecord({ ...record, [name]: number });
    setKey('');
    setValue('');
  };
  const remove = (name: string) => {
    onRecord(Object.fromEntries(Object.entries(record).filter(([own]) => own !== name)));
    announce(words.say(policyText.removed, { what: name }));
  };
  return (
    <>
      {Object.entries(record).map(([name, number]) => (
        <div key={name} class="kam-record">
          <NumberField
            label={name}
            name={words.say(editorText.of, { what: name, part: valueLabel })}
            kind={kind}
            value={number}
            onValue={(next) => onRecord({ ...record, [name]: next })}
          />
          <button
            type="button"
            aria-label={words.say(policyText.remove, { what: name })}
            onClick={() => remove(name)}
          >
            ×
          </button>
        </div>
      ))}
      <form class="kam-record kam-record-new" onSubmit={add}>
        <div class="kam-number">
          <label class="kam-sub" for={`${id}-key`}>
            {keyLabel}
          </label>
          <input
            id={`${id}-key`}
            class="kam-input"
            autoComplete="off"
            aria-invalid={fault !== undefined}
            aria-describedby={fault === undefined ? undefined : `${id}-fault`}
            value={key}
            onInput={(event) => setKey(event.currentTarget.value)}
          />
        </div>
        <div class="kam-number">
          <label class="kam-sub" for={`${id}-value`}>
            {valueLabel}
          </label>
          <input
            id={`${id}-value`}
            class="kam-input"
            inputMode="decimal"
            autoComplete="off"
            value={value}
            onInput={(event) => setValue(event.currentTarget.value)}
          />
        </div>
        <button type="submit">{words.say(policyText.add)}</button>
      </form>
      {fault !== undefined && (
        <p id={`${id}-fault`} class="kam-fault" role="alert">
          {fault}
        </p>
      )}
    </>
  );
}
