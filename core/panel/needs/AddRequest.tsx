import { useState } from 'preact/hooks';
import { logEvent } from '../../account/change-notes.ts';
import { AddForm } from '../notes/AddForm.tsx';
import type { NoteHandlers } from '../notes/note-handlers.ts';
import { readLineValue } from '../notes/read-line-value.ts';
import { usePanel } from '../panel-context.ts';
import { requestsText } from './requests-text.ts';

/** Adds a request that cannot be served yet; it was made today unless a day is given. */
export function AddRequest({ notes }: { readonly notes: NoteHandlers }) {
  const { words } = usePanel();
  const [fault, setFault] = useState<string>();
  return (
    <AddForm
      title={words.say(requestsText.add)}
      fault={fault}
      fields={[
        { key: 'about', label: words.say(requestsText.what) },
        { key: 'product', label: words.say(requestsText.product) },
        { key: 'at', label: words.say(requestsText.askedOn), type: 'date' },
      ]}
      onAdd={({ about = '', product = '', at = '' }) => {
        const day = readLineValue('date', at);
        const said =
          about === '' ? words.say(requestsText.whatNeeded) : day.fault && words.say(day.fault, { text: at });
        setFault(said);
        if (said !== undefined) return false;
        const now = notes.at();
        notes.note((before) =>
          logEvent(before, {
            kind: 'request',
            // The hour is known only for what happens now.
            at: at === '' || at === now.slice(0, 10) ? now : at,
            about,
            ...(product === '' ? {} : { product }),
          }),
        );
        return true;
      }}
    />
  );
}
