import { useId } from 'preact/hooks';
import { fieldOf, isFieldKey } from '../../account/fields.ts';
import type { Scale } from '../../playbook/schema.ts';
import type { PlaybookPath } from '../../playbook/with-value.ts';
import type { LocalText } from '../../text/local-text.ts';
import { usePanel } from '../panel-context.ts';
import { panelText } from '../panel-text.ts';
import { editorText } from './editor-text.ts';
import { NumberField } from './NumberField.tsx';
import { policyText } from './policy-text.ts';
import type { NumberKind } from './read-number.ts';

export interface ScaleFieldsProps {
  /** Key of what is scaled. */
  readonly indicator: string;
  /** Its name. */
  readonly what: string;
  readonly scale: Scale;
  /** Its ends, where they are neither worst nor best. */
  readonly ends?: { readonly worst: LocalText; readonly best: LocalText } | undefined;
  /** The path starts at the scale. */
  onValue(path: PlaybookPath, value: unknown): void;
}

/** The kind of a scale and its ends, or the points of its steps. */
export function ScaleFields({ indicator, what, scale, ends = editorText, onValue }: ScaleFieldsProps) {
  const { words } = usePanel();
  const id = useId();
  const field = (part: string, kind: NumberKind, value: number, path: PlaybookPath) => (
    <NumberField
      key={path.join('.')}
      label={part}
      name={words.say(editorText.of, { what, part })}
      kind={kind}
      value={value}
      onValue={(next) => onValue(path, next)}
    />
  );
  if (scale.kind === 'steps') {
    const steps = Object.entries(scale.steps);
    return (
      <>{steps.map(([step, points]) => field(stepName(step, words.say), 'score', points, ['steps', step]))}</>
    );
  }
  const kind = words.say(policyText.scaleKind);
  return (
    <>
      {(['worst', 'best'] as const).map((end) =>
        field(words.say(ends[end]), kindOf(indicator, scale), scale[end], [end]),
      )}
      <div class="kam-number kam-whole-row">
        <label class="kam-sub" for={id}>
          {kind}
        </label>
        <select
          id={id}
          class="kam-input"
          aria-label={words.say(editorText.of, { what, part: kind })}
          value={scale.kind}
          onChange={(event) => onValue(['kind'], event.currentTarget.value)}
        >
          {(['linear', 'log'] as const).map((one) => (
            <option key={one} value={one}>
              {words.say(policyText[one])}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}

/** Ratios that are no fields of an account. */
const RATIOS: ReadonlySet<string> = new Set(['satisfaction', 'revenueChange']);

/** Shares are typed in percent; the ratio of perceived to expected is one too. */
function kindOf(indicator: string, scale: Scale): NumberKind {
  if (scale.kind === 'log') return 'number';
  const share = RATIOS.has(indicator) || (isFieldKey(indicator) && fieldOf(indicator).kind === 'ratio');
  return share ? 'ratio' : 'number';
}

function stepName(step: string, say: (text: LocalText) => string): string {
  const known: Readonly<Record<string, LocalText>> = panelText as never;
  const text = Object.hasOwn(known, step) ? known[step] : undefined;
  return text === undefined ? step : say(text);
}
