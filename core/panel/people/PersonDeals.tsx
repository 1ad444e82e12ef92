import type { Opportunity } from '../../account/account.ts';
import { noteDeal } from '../../account/change-notes.ts';
import type { NoteHandlers } from '../notes/note-handlers.ts';
import { usePanel } from '../panel-context.ts';
import { peopleText } from './people-text.ts';

export interface PersonDealsProps {
  readonly name: string;
  readonly deals: readonly Opportunity[];
  readonly notes: NoteHandlers;
}

/** Which deals rest on a person: they lose a supporter if the person leaves. */
export function PersonDeals({ name, deals, notes }: PersonDealsProps) {
  const { words } = usePanel();
  const rest = (deal: Opportunity, on: boolean) =>
    notes.note((before) => {
      const others = (before.deals?.[deal.name]?.people ?? deal.people ?? []).filter((one) => one !== name);
      return noteDeal(before, deal.name, { people: on ? [...others, name] : others });
    });
  return (
    <fieldset class="kam-note-steps">
      <legend>{words.say(peopleText.dealsOf, { name })}</legend>
      {deals.map((deal) => (
        <label key={deal.name}>
          <input
            type="checkbox"
            checked={deal.people?.includes(name) === true}
            onChange={({ currentTarget }) => rest(deal, currentTarget.checked)}
          />{' '}
          {deal.name}
        </label>
      ))}
    </fieldset>
  );
}
