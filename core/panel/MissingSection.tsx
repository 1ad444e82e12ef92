import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Fault } from '../account/fault.ts';
import type { FieldKey } from '../account/field.ts';
import { FIELDS, fieldOf } from '../account/fields.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { FieldEditor } from './FieldEditor.tsx';
import { Fold } from './Fold.tsx';
import { lowered } from './lowered.ts';
import { missingFacts } from './missing-fields.ts';
import { OtherFact } from './OtherFact.tsx';
import { usePanel } from './panel-context.ts';
import { panelText } from './panel-text.ts';

export interface MissingSectionProps {
  readonly assessment: Assessment;
  /** Fields that have a reading. */
  readonly known: readonly FieldKey[];
  onEdit(field: FieldKey, text: string): Fault | undefined;
}

/** What is missing, most settling first, each with a field to type it in at once. */
export function MissingSection({ assessment, known, onEdit }: MissingSectionProps) {
  const { words } = usePanel();
  const list = useRef<HTMLUListElement>(null);
  const left = useRef<number>(undefined);
  const { fields, parts } = missingFacts(assessment);
  const keys = fields.join();
  // A field that is known now leaves the list: the focus goes on to the one in its place.
  useLayoutEffect(() => {
    if (left.current === undefined || keys === undefined) return;
    const entries = list.current?.children ?? [];
    entries[Math.min(left.current, entries.length - 1)]?.querySelector<HTMLElement>('input, select')?.focus();
    left.current = undefined;
  }, [keys]);
  const name = (key: FieldKey) => lowered(words.say(fieldOf(key).label));
  const [first] = fields;
  const summary =
    first === undefined
      ? words.say(panelText.nothingMissing)
      : fields.length === 1
        ? words.say(panelText.missingOne, { first: name(first) })
        : words.say(panelText.missingSome, { count: fields.length, first: name(first) });
  const others = FIELDS.flatMap(({ key }) => (known.includes(key) || fields.includes(key) ? [] : [key]));
  const expected = parts.map((part) => (isPart(part) ? words.say(panelText.part[part]) : part));
  return (
    <Fold title={words.say(panelText.missing)} summary={summary}>
      <ul class="kam-plain" ref={list}>
        {fields.map((key, index) => (
          <li key={key}>
            <FieldEditor
              field={key}
              named
              onSave={onEdit}
              onSaved={() => {
                left.current = index;
              }}
            />
          </li>
        ))}
      </ul>
      <OtherFact fields={others} onEdit={onEdit} />
      {expected.length > 0 && (
        <p class="kam-why">{words.say(panelText.alsoExpected, { parts: words.list(expected) })}</p>
      )}
    </Fold>
  );
}

function isPart(part: string): part is keyof typeof panelText.part {
  return part in panelText.part;
}
