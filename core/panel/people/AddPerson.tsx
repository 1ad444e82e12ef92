import { useState } from 'preact/hooks';
import { notePerson } from '../../account/change-notes.ts';
import { AddForm } from '../notes/AddForm.tsx';
import type { NoteHandlers } from '../notes/note-handlers.ts';
import { notesText } from '../notes/notes-text.ts';
import { usePanel } from '../panel-context.ts';

/** Adds a person whom neither page nor sheet lists. */
export function AddPerson({ notes }: { readonly notes: NoteHandlers }) {
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
        setFault(name === '' ? words.say(notesText.nameNeeded) : undefined);
        if (name === '') return false;
        notes.note((before) => notePerson(before, name, { title: title === '' ? undefined : title }));
        return true;
      }}
    />
  );
}
