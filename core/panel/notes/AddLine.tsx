import { useState } from 'preact/hooks';
import { sameText } from '../../account/same-text.ts';
import { usePanel } from '../panel-context.ts';
import { AddForm } from './AddForm.tsx';
import { notesText } from './notes-text.ts';

export interface AddLineProps {
  readonly title: string;
  readonly label: string;
  /** Names that the list bears already. */
  readonly taken: readonly string[];
  onAdd(name: string): void;
}

/** Adds a line that is known by its name. */
export function AddLine({ title, label, taken, onAdd }: AddLineProps) {
  const { words } = usePanel();
  const [fault, setFault] = useState<string>();
  return (
    <AddForm
      title={title}
      fault={fault}
      fields={[{ key: 'name', label }]}
      onAdd={({ name = '' }) => {
        const said =
          name === ''
            ? words.say(notesText.nameNeeded)
            : taken.some((one) => sameText(one) === sameText(name))
              ? words.say(notesText.nameTaken, { name })
              : undefined;
        setFault(said);
        if (said === undefined) onAdd(name);
        return said === undefined;
      }}
    />
  );
}
