import { useId, useRef } from 'preact/hooks';
import type { Fault } from '../account/fault.ts';
import type { Field } from '../account/field.ts';
import { FieldControl } from './FieldControl.tsx';
import { usePanel } from './panel-context.ts';

export interface TypedFieldProps {
  readonly field: Field;
  readonly text: string;
  readonly fault: Fault | undefined;
  /** What is wrong apart from a text that cannot be read. */
  readonly note: string | undefined;
  onText(text: string): void;
}

/** One labelled field of a form, with its fault below. */
export function TypedField({ field, text, fault, note, onText }: TypedFieldProps) {
  const { words } = usePanel();
  const control = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const id = useId();
  const wrong = fault === undefined ? note : words.fault(fault);
  return (
    <div class="kam-typed" data-typed={field.key}>
      <label class="kam-field-label" for={id}>
        {words.say(field.label)}
      </label>
      <FieldControl
        field={field}
        text={text}
        onText={onText}
        control={control}
        id={id}
        invalid={wrong !== undefined}
        describedBy={wrong === undefined ? undefined : `${id}-fault`}
        labelled
        required={field.key === 'name'}
      />
      {wrong !== undefined && (
        <p id={`${id}-fault`} class="kam-fault" role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}
