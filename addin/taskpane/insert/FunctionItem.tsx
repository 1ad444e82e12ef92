import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import { EXAMPLES } from '../../functions/help/examples.ts';
import type { FilledExample } from './filled-example.ts';
import { insertText } from './insert-text.ts';

export interface FunctionItemProps {
  readonly language: Language;
  /** `KAM.VALUE` */
  readonly name: string;
  readonly purpose: string;
  /** Undefined while the example needs a table and none was selected. */
  readonly example: FilledExample | undefined;
  onInsert(formula: string): void;
}

/** One function: name, purpose, example, and the button that puts the example into the active cell. */
export function FunctionItem({ language, name, purpose, example, onInsert }: FunctionItemProps) {
  const usable = example !== undefined && example.missing.length === 0 ? example.formula : undefined;
  return (
    <li>
      <div class="kam-row kam-between">
        <b>{name}</b>
        {usable !== undefined && (
          <button
            type="button"
            aria-label={say(insertText.insertNamed, language, { name })}
            onClick={() => onInsert(usable)}
          >
            {say(insertText.insert, language)}
          </button>
        )}
      </div>
      <span>{purpose}</span>
      <code class="pane-formula">{usable ?? EXAMPLES[name.replace('KAM.', '')]}</code>
      {example !== undefined && example.missing.length > 0 && (
        <span class="kam-sub">
          {say(insertText.missing, language, { columns: example.missing.join(', ') })}
        </span>
      )}
    </li>
  );
}
