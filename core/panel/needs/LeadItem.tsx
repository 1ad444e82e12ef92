import type { LeadReading } from '../../needs/lead-rating.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { changedLine } from '../notes/changed-line.ts';
import { LineFields } from '../notes/LineFields.tsx';
import { LineItem } from '../notes/LineItem.tsx';
import type { LineField } from '../notes/line-field.ts';
import { lineHandlers } from '../notes/line-handlers.ts';
import type { NoteHandlers } from '../notes/note-handlers.ts';
import { usePanel } from '../panel-context.ts';
import { needsText } from './needs-text.ts';

export interface LeadItemProps {
  readonly reading: LeadReading;
  readonly policy: Playbook['needs']['leads'];
  readonly notes?: NoteHandlers | undefined;
}

/** A lead, how warm it is, and the ratings that say so. */
export function LeadItem({ reading, policy, notes }: LeadItemProps) {
  const { words } = usePanel();
  const { lead, mean, heat, settled } = reading;
  const { name, ratings = {} } = lead;
  const handlers = notes && lineHandlers('leads', lead, notes);
  const text = heat && policy.texts[heat];
  const fields = policy.items.map(
    ({ id, label }): LineField => ({ key: id, label: words.say(label), kind: 'rating' }),
  );
  return (
    <LineItem
      name={name}
      onRemove={handlers?.remove}
      editor={
        handlers && (
          <LineFields
            label={name}
            fields={fields}
            values={ratings}
            onChange={(key, value) => handlers.set('ratings', changedLine(ratings, key, value))}
          />
        )
      }
    >
      <span class="kam-row kam-between kam-wrap">
        <b>{name}</b>
        {mean !== undefined && text && (
          <span class={`kam-chip ${settled ? '' : 'kam-chip-open'}`}>
            {words.say(text.label)} {words.points(mean)}
          </span>
        )}
      </span>
      <p class="kam-why">{words.say(text?.strategy ?? needsText.leadOpen)}</p>
    </LineItem>
  );
}
