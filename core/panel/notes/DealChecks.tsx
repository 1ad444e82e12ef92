import type { Opportunity } from '../../account/account.ts';
import { noteDeal } from '../../account/change-notes.ts';
import type { Playbook } from '../../playbook/schema.ts';
import type { LocalText } from '../../text/local-text.ts';
import { Disclosure } from '../Disclosure.tsx';
import { usePanel } from '../panel-context.ts';
import type { Words } from '../words.ts';
import { LineFields } from './LineFields.tsx';
import type { LineField } from './line-field.ts';
import type { NoteHandlers } from './note-handlers.ts';
import { notesText } from './notes-text.ts';

export interface DealChecksProps {
  readonly deal: Opportunity;
  readonly playbook: Playbook;
  readonly notes: NoteHandlers;
}

/** The win-rate ladder of one deal as a list to tick, from the lowest rung up, and what sort of project it is. */
export function DealChecks({ deal, playbook, notes }: DealChecksProps) {
  const { words } = usePanel();
  const { name, evidence = [], recurring = false, rivalHarm, feeChange } = deal;
  const count = playbook.pipeline.rungs.length * 3;
  const held = evidence.filter((check) => check === true).length;
  const tick = (at: number, holds: boolean) => {
    // A tick taken back says nothing: without any, the stage speaks again.
    const next = Array.from({ length: count }, (_, nth) => (nth === at ? holds || undefined : evidence[nth]));
    notes.note((before) => noteDeal(before, name, { evidence: next }));
  };
  return (
    <Disclosure
      label={words.say(notesText.checksOf)}
      named={words.say(notesText.checks, { deal: name })}
      beside={`${words.count(held)} / ${words.count(count)}`}
    >
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
      <p class="kam-sub kam-note-steps">{words.say(notesText.project)}</p>
      <LineFields
        label={words.say(notesText.project)}
        fields={[
          choice('rivalHarm', notesText.rivalHarm, notesText.harms, words),
          choice('feeChange', notesText.feeChange, notesText.changes, words),
        ]}
        values={{ rivalHarm, feeChange }}
        onChange={(key, value) => notes.note((before) => noteDeal(before, name, { [key]: value }))}
      />
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

function choice(
  key: 'rivalHarm' | 'feeChange',
  label: LocalText,
  options: Readonly<Record<string, LocalText>>,
  words: Words,
): LineField {
  return {
    key,
    label: words.say(label),
    kind: 'choice',
    options: Object.entries(options).map(([value, text]) => [value, words.say(text)]),
  };
}
