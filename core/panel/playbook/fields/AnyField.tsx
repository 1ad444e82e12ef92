import type { ClassText, Scale } from '../../../playbook/schema.ts';
import type { LocalText } from '../../../text/local-text.ts';
import { usePanel } from '../../panel-context.ts';
import { editorText } from '../editor-text.ts';
import { NumberField } from '../NumberField.tsx';
import { ScaleFields } from '../ScaleFields.tsx';
import { TextField } from '../TextField.tsx';
import { LocalTextField } from '../texts/LocalTextField.tsx';
import { AmountField } from './AmountField.tsx';
import { ChoiceByName } from './ChoiceByName.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { ChosenField } from './ChosenField.tsx';
import { ClassesField } from './ClassesField.tsx';
import { DayField } from './DayField.tsx';
import { FlagField } from './FlagField.tsx';
import { LinesByKey } from './LinesByKey.tsx';
import { NamesByKey } from './NamesByKey.tsx';
import { NamesField } from './NamesField.tsx';
import { NumbersByName } from './NumbersByName.tsx';
import { OptionalText } from './OptionalText.tsx';
import type { FieldProps, PolicyField } from './policy-field.ts';
import { RowsField } from './RowsField.tsx';
import { TextsField } from './TextsField.tsx';

export type AnyFieldProps = Omit<FieldProps<unknown, never>, 'field'> & { readonly field: PolicyField };

/** The component of each kind of field. */
export function AnyField({ field, value, of, taken, onValue }: AnyFieldProps) {
  const { words } = usePanel();
  const label = words.say(field.label);
  const name = of === undefined ? label : words.say(editorText.of, { what: of, part: label });
  const rest = { of, taken, onValue };
  const put = (next: unknown) => onValue([], next);
  switch (field.kind) {
    case 'heading':
      return <h3>{label}</h3>;
    case 'number':
      return (
        <NumberField label={label} name={name} kind={field.number} value={value as number} onValue={put} />
      );
    case 'amount':
      return <AmountField label={label} name={name} value={value as number | undefined} onValue={put} />;
    case 'choice':
      return <ChoiceField field={field} value={value as string} {...rest} />;
    case 'flag':
      return <FlagField label={label} name={name} on={value === true} onValue={put} />;
    case 'chosen':
      return <ChosenField field={field} value={value as readonly string[] | undefined} {...rest} />;
    case 'names':
      return (
        <NamesField label={label} name={name} names={(value ?? []) as readonly string[]} onNames={put} />
      );
    case 'names by key':
      return (
        <NamesByKey field={field} value={value as Readonly<Record<string, readonly string[]>>} {...rest} />
      );
    case 'name':
      return <TextField label={label} name={name} value={value as string} onValue={put} />;
    case 'day':
      return <DayField label={label} name={name} value={value as string} onValue={put} />;
    case 'text':
      return (
        <LocalTextField
          part={label}
          of={of}
          value={value as LocalText}
          long={field.long === true}
          onValue={(language, text) => onValue([language], text)}
        />
      );
    case 'optional text':
      return <OptionalText field={field} value={value as LocalText | undefined} {...rest} />;
    case 'texts':
      return (
        <TextsField
          field={field}
          value={value as Readonly<Record<string, LocalText>> | readonly LocalText[]}
          {...rest}
        />
      );
    case 'classes':
      return <ClassesField field={field} value={value as Readonly<Record<string, ClassText>>} {...rest} />;
    case 'lines by key':
      return <LinesByKey field={field} value={value as Readonly<Record<string, unknown>>} {...rest} />;
    case 'scale':
      return (
        <div class="kam-numbers">
          <ScaleFields
            indicator={field.of}
            what={of ?? label}
            scale={value as Scale}
            ends={field.ends}
            onValue={onValue}
          />
        </div>
      );
    case 'numbers by name':
      return <NumbersByName field={field} value={value as Readonly<Record<string, number>>} {...rest} />;
    case 'choice by name':
      return <ChoiceByName field={field} value={value as Readonly<Record<string, string>>} {...rest} />;
    case 'rows':
      return <RowsField field={field} value={value as readonly unknown[]} {...rest} />;
  }
}
