import type { Playbook } from '../../playbook/schema.ts';
import type { PlaybookPath } from '../../playbook/with-value.ts';
import type { DimensionKey } from '../../valuation/scored.ts';
import { Fold } from '../Fold.tsx';
import { usePanel } from '../panel-context.ts';
import { editorText } from './editor-text.ts';
import { IndicatorEditor, type IndicatorPolicy } from './IndicatorEditor.tsx';
import { NumberField } from './NumberField.tsx';

export interface DimensionEditorProps {
  readonly playbook: Playbook;
  readonly dimension: DimensionKey;
  onValue(path: PlaybookPath, value: unknown): void;
}

/** A dimension's weight, and the weights and scales of its indicators. */
export function DimensionEditor({ playbook, dimension, onValue }: DimensionEditorProps) {
  const { words } = usePanel();
  const { dimensions } = playbook.valuation;
  const { label, weight, indicators } = dimensions[dimension];
  const all = Object.values(dimensions).reduce((sum, one) => sum + one.weight, 0);
  const title = words.say(label);
  const path = ['valuation', 'dimensions', dimension];
  return (
    <Fold
      title={title}
      summary={words.say(editorText.weightSummary, {
        weight: words.count(weight),
        share: words.ratio(all > 0 ? weight / all : 0),
      })}
    >
      <NumberField
        label={words.say(editorText.weight)}
        name={words.say(editorText.of, { what: title, part: words.say(editorText.weight) })}
        kind="weight"
        value={weight}
        onValue={(value) => onValue([...path, 'weight'], value)}
      />
      {Object.entries(indicators as Readonly<Record<string, IndicatorPolicy>>).map(([key, policy]) => (
        <IndicatorEditor
          key={key}
          indicator={key}
          policy={policy}
          onValue={(at, value) => onValue([...path, 'indicators', key, ...at], value)}
        />
      ))}
    </Fold>
  );
}
