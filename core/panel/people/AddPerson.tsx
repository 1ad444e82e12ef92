import { useState } from 'preact/hooks';
import { notePerson } from '../../account/change-notes.ts';
import { sameText } from '../../account/same-text.ts';
import { AddForm } from '../notes/AddForm.tsx';
import type { NoteHandlers } from '../notes/note-handlers.ts';
import { notesText } from '../notes/notes-text.ts';
import { usePanel } from '../panel-context.ts';

export interface AddPersonProps {
  readonly notes: NoteHandlers;
  /** Names of those who are on record. */
  readonly taken: readonly string[];
}

/** Adds a person whom neither page nor sheet lists. */
export function AddPerson({ notes, taken }: AddPersonProps) {
  const { words } = usePanel();
  const [fault, setFault] = useState<string>();
  return (
    <AddForm
      title={words.say(notesText.addPerson)}
      fault={fault}
      fields={[
        { key: 'name', label: words.say(notesText.personName) },
        { key: 'title', label: words.say(notesText.personTitle) },
      ]}
      onAdd={({ name = '', title = '' }) => {
        const said =
          name === ''
            ? words.say(notesText.nameNeeded)
            : taken.some((one) => sameText(one) === sameText(name))
              ? words.say(notesText.nameTaken, { name })
              : undefined;
        setFault(said);
        if (said !== undefined) return false;
        notes.note((before) => notePerson(before, name, { title: title === '' ? undefined : title }));
        return true;
      }}
    />
  );
}
