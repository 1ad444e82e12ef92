import type { LocalText } from '../../../text/local-text.ts';
import { usePanel } from '../../panel-context.ts';
import { editorText } from '../editor-text.ts';
import { LocalTextField } from '../texts/LocalTextField.tsx';
import type { FieldProps } from './policy-field.ts';

/** A text in both languages that may be left out. */
export function OptionalText({
  field,
  value,
  of,
  onValue,
}: FieldProps<LocalText | undefined, 'optional text'>) {
  const { words } = usePanel();
  const button = (label: LocalText, next: LocalText | undefined) => (
    <button
      type="button"
      class="kam-link"
      aria-label={
        of === undefined ? undefined : words.say(editorText.of, { what: of, part: words.say(label) })
      }
      onClick={() => onValue([], next)}
    >
      {words.say(label)}
    </button>
  );
  if (value === undefined) return button(field.add, field.first);
  return (
    <>
      <LocalTextField
        part={words.say(field.label)}
        of={of}
        value={value}
        onValue={(language, text) => onValue([language], text)}
      />
      {button(field.drop, undefined)}
    </>
  );
}
