import { useState } from 'preact/hooks';
import type { RivalRatings } from '../../account/account.ts';
import { addRival } from '../../account/rate-rivals.ts';
import { AddForm } from '../notes/AddForm.tsx';
import { notesText } from '../notes/notes-text.ts';
import { usePanel } from '../panel-context.ts';
import { ratingText } from './rating-text.ts';

export interface AddRivalProps {
  readonly ratings: RivalRatings;
  onAdd(change: (before: RivalRatings) => RivalRatings): void;
}

/** One more rival to rate. */
export function AddRival({ ratings, onAdd }: AddRivalProps) {
  const { words } = usePanel();
  const [fault, setFault] = useState<string>();
  return (
    <AddForm
      title={words.say(ratingText.addRival)}
      fault={fault}
      fields={[{ key: 'name', label: words.say(ratingText.rivalName) }]}
      onAdd={({ name = '' }) => {
        const said =
          name === ''
            ? words.say(notesText.nameNeeded)
            : ratings.providers.includes(name)
              ? words.say(ratingText.rivalThere, { name })
              : undefined;
        setFault(said);
        if (said === undefined) onAdd((before) => addRival(before, name));
        return said === undefined;
      }}
    />
  );
}
