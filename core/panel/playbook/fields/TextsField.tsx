import type { LocalText } from '../../../text/local-text.ts';
import { Opener } from '../../Opener.tsx';
import { usePanel } from '../../panel-context.ts';
import { LocalTextField } from '../texts/LocalTextField.tsx';
import type { FieldProps } from './policy-field.ts';

/** Several texts that belong together, in both languages. */
export function TextsField({
  field,
  value,
  of,
  onValue,
}: FieldProps<Readonly<Record<string, LocalText>>, 'texts'>) {
  const { words } = usePanel();
  const label = words.say(field.label);
  const texts = Object.entries(value);
  return (
    <Opener label={label} of={of} beside={texts.map(([, text]) => words.say(text)).join(' · ')}>
      {field.note && <p class="kam-why">{words.say(field.note)}</p>}
      {texts.map(([key, text]) => {
        const name = field.keys?.[key];
        return (
          <LocalTextField
            key={key}
            part={name === undefined ? `${label} ${Number(key) + 1}` : words.say(name)}
            of={of}
            value={text}
            long={field.long === true}
            onValue={(language, next) => onValue([key, language], next)}
          />
        );
      })}
    </Opener>
  );
}
