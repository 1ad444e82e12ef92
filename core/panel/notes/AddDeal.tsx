import { useState } from 'preact/hooks';
import { noteDeal } from '../../account/change-notes.ts';
import { parseNumber } from '../../account/parse-number.ts';
import { usePanel } from '../panel-context.ts';
import { AddForm } from './AddForm.tsx';
import type { NoteHandlers } from './note-handlers.ts';
import { notesText } from './notes-text.ts';

/** Adds a deal that neither page nor sheet lists. */
export function AddDeal({ notes }: { readonly notes: NoteHandlers }) {
  const { words } = usePanel();
  const [fault, setFault] = useState<string>();
  return (
    <AddForm
      title={words.say(notesText.addDeal)}
      fault={fault}
      fields={[
        { key: 'name', label: words.say(notesText.dealName) },
        { key: 'amount', label: words.say(notesText.dealAmount), placeholder: words.currency },
        { key: 'close', label: words.say(notesText.dealClose), type: 'date' },
      ]}
      onAdd={({ name = '', amount: text = '', close = '' }) => {
        const parsed = text === '' ? undefined : parseNumber(text);
        const wrong =
          typeof parsed === 'string' || (parsed !== undefined && (parsed.percent || parsed.number < 0));
        const said =
          name === ''
            ? words.say(notesText.dealNameNeeded)
            : wrong
              ? words.say(notesText.amountWrong, { text })
              : undefined;
        setFault(said);
        if (said !== undefined) return false;
        const amount = typeof parsed === 'object' ? parsed.number : undefined;
        notes.note((before) =>
          noteDeal(before, name, { amount, closeDate: close === '' ? undefined : close }),
        );
        return true;
      }}
    />
  );
}
