import type { Playbook } from '../../playbook/schema.ts';
import type { PlaybookPath } from '../../playbook/with-value.ts';
import { Opener } from '../Opener.tsx';
import { usePanel } from '../panel-context.ts';
import { editorText } from './editor-text.ts';
import { NumberField } from './NumberField.tsx';
import { policyText } from './policy-text.ts';
import { ScaleFields } from './ScaleFields.tsx';
import { LocalTextField } from './texts/LocalTextField.tsx';

export type IndicatorPolicy = Playbook['valuation']['dimensions']['current']['indicators']['profit'];

export interface IndicatorEditorProps {
  readonly indicator: string;
  readonly policy: IndicatorPolicy;
  /** The path starts at the indicator. */
  onValue(path: PlaybookPath, value: unknown): void;
}

/** An indicator's weight, its scale, and what it is called. */
export function IndicatorEditor({ indicator, policy, onValue }: IndicatorEditorProps) {
  const { words } = usePanel();
  const { label, weight, scale } = policy;
  const what = words.say(label);
  return (
    <fieldset class="kam-indicator">
      <legend>{what}</legend>
      <div class={scale.kind === 'steps' ? 'kam-numbers' : 'kam-numbers kam-scale'}>
        <NumberField
          label={words.say(editorText.weight)}
          name={words.say(editorText.of, { what, part: words.say(editorText.weight) })}
          kind="weight"
          value={weight}
          onValue={(next) => onValue(['weight'], next)}
        />
        <ScaleFields
          indicator={indicator}
          what={what}
          scale={scale}
          onValue={(path, value) => onValue(['scale', ...path], value)}
        />
      </div>
      <Opener label={words.say(policyText.rename)} of={what}>
        <LocalTextField
          part={words.say(policyText.label)}
          of={what}
          value={label}
          onValue={(language, text) => onValue(['label', language], text)}
        />
      </Opener>
    </fieldset>
  );
}
