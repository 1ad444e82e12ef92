import { Fragment } from 'preact';
import { useId } from 'preact/hooks';
import { classNames } from '../class-name.ts';
import { usePanel } from '../panel-context.ts';
import { LineInput } from './LineInput.tsx';
import type { LineField, LineValue } from './line-field.ts';
import { notesText } from './notes-text.ts';

export interface LineFieldsProps {
  /** Names the group to those who do not see what it stands under. */
  readonly label: string;
  readonly fields: readonly LineField[];
  /** Whether names stand above what is typed: for questions in whole sentences. */
  readonly stacked?: boolean;
  readonly values: Readonly<Record<string, LineValue>>;
  /** Keeps a value at once; undefined takes it back. */
  onChange(key: string, value: LineValue): void;
}

/** What is noted of one line of a list, field by field; what is typed is kept when the field is left. */
export function LineFields({ label, fields, stacked = false, values, onChange }: LineFieldsProps) {
  const { words } = usePanel();
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid in every browser.
    <div class={classNames('kam-line-fields', stacked && 'kam-line-stacked')} role="group" aria-label={label}>
      {fields.map((field) => (
        <Fragment key={field.key}>
          <label for={`${id}${field.key}`}>{field.label}</label>
          {field.kind === 'choice' ? (
            <select
              id={`${id}${field.key}`}
              class="kam-input"
              value={String(values[field.key] ?? '')}
              onChange={({ currentTarget: { value } }) =>
                onChange(field.key, value === '' ? undefined : value)
              }
            >
              <option value="">{words.say(notesText.unknown)}</option>
              {field.options.map(([value, text]) => (
                <option key={value} value={value}>
                  {text}
                </option>
              ))}
            </select>
          ) : (
            <LineInput
              // Another value from elsewhere takes the place of what was typed.
              key={String(values[field.key] ?? '')}
              id={`${id}${field.key}`}
              kind={field.kind}
              hint={field.hint}
              value={values[field.key]}
              onChange={(value) => onChange(field.key, value)}
            />
          )}
        </Fragment>
      ))}
    </div>
  );
}
