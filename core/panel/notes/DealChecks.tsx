import type { Opportunity } from '../../account/account.ts';
import { noteDeal } from '../../account/change-notes.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { Disclosure } from '../Disclosure.tsx';
import { usePanel } from '../panel-context.ts';
import type { NoteHandlers } from './note-handlers.ts';
import { notesText } from './notes-text.ts';

export interface DealChecksProps {
  readonly deal: Opportunity;
  readonly playbook: Playbook;
  readonly notes: NoteHandlers;
}

/** The win-rate ladder of one deal as a list to tick, from the lowest rung up. */
export function DealChecks({ deal, playbook, notes }: DealChecksProps) {
  const { words } = usePanel();
  const { name, evidence = [], recurring = false } = deal;
  const count = playbook.pipeline.rungs.length * 3;
  const held = evidence.filter((check) => check === true).length;
  const tick = (at: number, holds: boolean) => {
    const next = Array.from({ length: count }, (_, nth) => (nth === at ? holds : evidence[nth] === true));
    notes.note((before) => noteDeal(before, name, { evidence: next }));
  };
  return (
    <Disclosure label={words.say(notesText.checksOf)} beside={`${words.count(held)} / ${words.count(count)}`}>
      <p class="kam-why">{words.say(notesText.checksHint)}</p>
      {playbook.pipeline.rungs.map(({ winRate, label, checks }, rung) => (
        <fieldset class="kam-note-steps" key={label.en}>
          <legend class="kam-sub">
            {words.ratio(winRate)} {words.say(label)}
          </legend>
          {checks.map((check, nth) => (
            <label key={check.en}>
              <input
                type="checkbox"
                checked={evidence[rung * 3 + nth] === true}
                onChange={({ currentTarget }) => tick(rung * 3 + nth, currentTarget.checked)}
              />{' '}
              {words.say(check)}
            </label>
          ))}
        </fieldset>
      ))}
      <label class="kam-note-tick">
        <input
          type="checkbox"
          checked={recurring}
          onChange={({ currentTarget }) =>
            notes.note((before) =>
              noteDeal(before, name, { recurring: currentTarget.checked ? true : undefined }),
            )
          }
        />{' '}
        {words.say(notesText.recurring)}
      </label>
    </Disclosure>
  );
}
