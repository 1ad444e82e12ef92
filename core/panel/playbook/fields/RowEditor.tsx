import { Opener } from '../../Opener.tsx';
import { usePanel } from '../../panel-context.ts';
import { editorText } from '../editor-text.ts';
import { NumberField } from '../NumberField.tsx';
import { policyText } from '../policy-text.ts';
import { PolicyFields } from './PolicyFields.tsx';
import type { RowsShape } from './policy-field.ts';
import { rowName } from './row-name.ts';
import { valueAt } from './value-at.ts';

export interface RowEditorProps {
  readonly shape: RowsShape;
  readonly line: unknown;
  readonly taken: readonly string[];
  /** The path starts at the line. */
  onValue(path: readonly string[], value: unknown): void;
  /** Changes places with the line above it; undefined where there is none or the order says nothing. */
  onMove: (() => void) | undefined;
  onRemove: (() => void) | undefined;
}

/** One line of a list: its name, the number that counts most, and the rest when it is opened. */
export function RowEditor({ shape, line, taken, onValue, onMove, onRemove }: RowEditorProps) {
  const { words } = usePanel();
  const { beside, tells, fields } = shape;
  const what = rowName(line, shape.named, words);
  return (
    <li>
      <Opener
        label={what}
        beside={tells?.(line as never, words)}
        control={
          beside && (
            <NumberField
              bare
              label={words.say(beside.label)}
              name={words.say(editorText.of, { what, part: words.say(beside.label) })}
              kind={beside.number}
              value={valueAt(line, beside.at) as number}
              onValue={(next) => onValue(beside.at.split('.'), next)}
            />
          )
        }
      >
        <PolicyFields
          fields={typeof fields === 'function' ? fields(line as never) : fields}
          owner={line}
          of={what}
          taken={taken}
          onValue={onValue}
        />
        {(onMove ?? onRemove) && (
          <div class="kam-buttons">
            {onMove && (
              <button type="button" onClick={onMove}>
                {words.say(policyText.moveUp, { what })}
              </button>
            )}
            {onRemove && (
              <button type="button" onClick={onRemove}>
                {words.say(policyText.remove, { what })}
              </button>
            )}
          </div>
        )}
      </Opener>
    </li>
  );
}
