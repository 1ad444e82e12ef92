import { fieldOf, isFieldKey } from '../../account/fields.ts';
import type { Playbook, Scale } from '../../playbook/schema.ts';
import type { PlaybookPath } from '../../playbook/with-value.ts';
import type { LocalText } from '../../text/local-text.ts';
import { usePanel } from '../panel-context.ts';
import { panelText } from '../panel-text.ts';
import { editorText } from './editor-text.ts';
import { NumberField } from './NumberField.tsx';
import type { NumberKind } from './read-number.ts';

export type IndicatorPolicy = Playbook['valuation']['dimensions']['current']['indicators']['profit'];

export interface IndicatorEditorProps {
  readonly indicator: string;
  readonly policy: IndicatorPolicy;
  /** The path starts at the indicator. */
  onValue(path: PlaybookPath, value: number): void;
}

/** An indicator's weight and the ends or steps of its scale. */
export function IndicatorEditor({ indicator, policy, onValue }: IndicatorEditorProps) {
  const { words } = usePanel();
  const { label, weight, scale } = policy;
  const what = words.say(label);
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
  return (
    <fieldset class="kam-indicator">
      <legend>{what}</legend>
      <div class="kam-numbers">
        {field(words.say(editorText.weight), 'weight', weight, ['weight'])}
        {scale.kind === 'steps'
          ? Object.entries(scale.steps).map(([step, points]) =>
              field(stepName(step, words.say), 'score', points, ['scale', 'steps', step]),
            )
          : (['worst', 'best'] as const).map((end) =>
              field(words.say(editorText[end]), kindOf(indicator, scale), scale[end], ['scale', end]),
            )}
      </div>
    </fieldset>
  );
}

/** Shares are typed in percent; the ratio of perceived to expected is one too. */
function kindOf(indicator: string, scale: Scale): NumberKind {
  if (scale.kind === 'log') return 'number';
  const share =
    indicator === 'satisfaction' || (isFieldKey(indicator) && fieldOf(indicator).kind === 'ratio');
  return share ? 'ratio' : 'number';
}

function stepName(step: string, say: (text: LocalText) => string): string {
  const known: Readonly<Record<string, LocalText>> = panelText as never;
  const text = Object.hasOwn(known, step) ? known[step] : undefined;
  return text === undefined ? step : say(text);
}
