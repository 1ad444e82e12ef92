import { useRef } from 'preact/hooks';
import { usePanel } from '../../panel-context.ts';
import { editorText } from '../editor-text.ts';
import { policyText } from '../policy-text.ts';
import { AddRow } from './AddRow.tsx';
import { idsIn, newLineId } from './new-line-id.ts';
import type { FieldProps } from './policy-field.ts';
import { RowEditor } from './RowEditor.tsx';
import { rowName } from './row-name.ts';

/** The lines of a list: to open, to change, and where it may be longer or shorter, to add and to remove. */
export function RowsField({ field, value, of, taken, onValue }: FieldProps<readonly unknown[], 'rows'>) {
  const { words, today, announce } = usePanel();
  const { fresh, beside, named } = field;
  const list = useRef<HTMLFieldSetElement>(null);
  const label = words.say(field.label);
  const whole = of === undefined ? label : words.say(editorText.of, { what: of, part: label });
  const ids = taken.length > 0 ? taken : idsIn(value);
  const moved = (at: number) =>
    value.map((own, place) => (place === at - 1 ? value[at] : place === at ? value[at - 1] : own));
  return (
    <fieldset ref={list} tabIndex={-1} class="kam-lines-edited" aria-label={whole}>
      <div class="kam-row kam-between kam-baseline">
        {of === undefined ? <h3>{label}</h3> : <span class="kam-sub">{label}</span>}
        {beside !== undefined && value.length > 0 && <span class="kam-sub">{words.say(beside.label)}</span>}
      </div>
      {field.note && <p class="kam-why">{words.say(field.note)}</p>}
      {value.length > 0 && (
        <ul class="kam-plain kam-rules">
          {value.map((line, at) => (
            <RowEditor
              key={keyOf(line, at)}
              shape={field}
              line={line}
              taken={ids}
              onValue={(path, next) => onValue([String(at), ...path], next)}
              onMove={field.ordered && at > 0 ? () => onValue([], moved(at)) : undefined}
              onRemove={
                fresh &&
                (() => {
                  onValue(
                    [],
                    value.filter((own) => own !== line),
                  );
                  announce(words.say(policyText.removed, { what: rowName(line, named, words) }));
                  // The button goes with its line: who uses keys stays in the list.
                  list.current?.focus();
                })
              }
            />
          ))}
        </ul>
      )}
      {fresh && (
        <AddRow
          label={whole}
          line={words.say(field.line ?? policyText.line)}
          plain={field.plain === true}
          names={value.map((line) => rowName(line, named, words))}
          onAdd={(name) => onValue([], [...value, fresh(name, { id: newLineId(name.en, ids), today })])}
        />
      )}
    </fieldset>
  );
}

/** Lines are known by what does not change while they are edited. */
function keyOf(line: unknown, at: number): string {
  const { id, event, signal, number } = line as Readonly<Record<string, unknown>>;
  return String(id ?? event ?? signal ?? number ?? at);
}
