import type { LocalText } from '../../../text/local-text.ts';
import { Opener } from '../../Opener.tsx';
import { usePanel } from '../../panel-context.ts';
import { policyText } from '../policy-text.ts';
import { LocalTextField } from '../texts/LocalTextField.tsx';
import { AddRow } from './AddRow.tsx';
import type { FieldProps } from './policy-field.ts';

/** Several texts that belong together, in both languages. */
export function TextsField({
  field,
  value,
  of,
  onValue,
}: FieldProps<Readonly<Record<string, LocalText>> | readonly LocalText[], 'texts'>) {
  const { words } = usePanel();
  const { keys, line, long = false } = field;
  const label = words.say(field.label);
  const texts = Object.entries(value);
  return (
    <Opener label={label} of={of} beside={texts.map(([, text]) => words.say(text)).join(' · ')}>
      {field.note && <p class="kam-why">{words.say(field.note)}</p>}
      {texts.map(([key, text]) => {
        const name = keys?.[key];
        const part =
          name === undefined ? `${words.say(line ?? field.label)} ${Number(key) + 1}` : words.say(name);
        return (
          <div key={key}>
            <LocalTextField
              part={part}
              of={of}
              value={text}
              long={long}
              onValue={(language, next) => onValue([key, language], next)}
            />
            {line && texts.length > 1 && (
              <button
                type="button"
                class="kam-link"
                onClick={() =>
                  onValue(
                    [],
                    texts.flatMap(([own, kept]) => (own === key ? [] : [kept])),
                  )
                }
              >
                {words.say(policyText.remove, { what: part })}
              </button>
            )}
          </div>
        );
      })}
      {line && (
        <AddRow
          label={label}
          line={words.say(line)}
          plain={false}
          names={texts.map(([, text]) => words.say(text))}
          onAdd={(text) => onValue([], [...texts.map(([, own]) => own), text])}
        />
      )}
    </Opener>
  );
}
