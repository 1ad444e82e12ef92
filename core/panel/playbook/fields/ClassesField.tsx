import type { ClassText } from '../../../playbook/schema.ts';
import { Opener } from '../../Opener.tsx';
import { usePanel } from '../../panel-context.ts';
import { policyText } from '../policy-text.ts';
import { LocalTextField } from '../texts/LocalTextField.tsx';
import type { FieldProps } from './policy-field.ts';

/** What the classes of a scheme are called, and what they mean for the work. */
export function ClassesField({
  field,
  value,
  onValue,
}: FieldProps<Readonly<Record<string, ClassText>>, 'classes'>) {
  const { words } = usePanel();
  const classes = Object.entries(value);
  return (
    <Opener
      label={words.say(field.label)}
      beside={classes.map(([, { label }]) => words.say(label)).join(' · ')}
    >
      {field.note && <p class="kam-why">{words.say(field.note)}</p>}
      {classes.map(([name, texts]) => {
        const of = words.say(texts.label);
        return (
          <fieldset key={name} class="kam-indicator">
            <legend>{of}</legend>
            {(['label', 'strategy'] as const).map((part) => (
              <LocalTextField
                key={part}
                part={words.say(policyText[part])}
                of={of}
                value={texts[part]}
                long={part === 'strategy'}
                onValue={(language, text) => onValue([name, part, language], text)}
              />
            ))}
          </fieldset>
        );
      })}
    </Opener>
  );
}
