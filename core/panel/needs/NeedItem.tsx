import type { Contact } from '../../account/account.ts';
import type { Need } from '../../account/need-record.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { LineFields } from '../notes/LineFields.tsx';
import { LineItem } from '../notes/LineItem.tsx';
import type { LineValue } from '../notes/line-field.ts';
import { lineHandlers } from '../notes/line-handlers.ts';
import type { NoteHandlers } from '../notes/note-handlers.ts';
import { usePanel } from '../panel-context.ts';
import { Iceberg } from './Iceberg.tsx';
import { needDetails } from './need-details.ts';
import { needFields } from './need-fields.ts';
import { needsText } from './needs-text.ts';

export interface NeedItemProps {
  readonly need: Need;
  /** Its place in the list, from 1. */
  readonly number: number;
  readonly contacts: readonly Contact[];
  readonly policy: Playbook['needs'];
  readonly notes?: NoteHandlers | undefined;
}

/** One need: its iceberg, and what else is known of it. */
export function NeedItem({ need, number, contacts, policy, notes }: NeedItemProps) {
  const { words } = usePanel();
  const name = need.fact ?? need.need ?? words.say(needsText.unnamedNeed, { number });
  const handlers = notes && lineHandlers('needs', need, notes);
  const { potential, ...rest } = need;
  const set = (key: string, value: LineValue) => {
    const kept =
      value === undefined
        ? undefined
        : key === 'potential'
          ? value === 'potential'
          : key === 'satisfaction'
            ? Number(value)
            : value;
    handlers?.set(key as keyof Need, kept);
  };
  return (
    <LineItem
      name={name}
      onRemove={handlers?.remove}
      editor={
        handlers && (
          <LineFields
            label={name}
            fields={needFields(policy, contacts, words)}
            values={{
              ...rest,
              potential: potential === undefined ? undefined : potential ? 'potential' : 'actual',
            }}
            onChange={set}
          />
        )
      }
    >
      <Iceberg
        need={need}
        name={name}
        contacts={contacts}
        policy={policy}
        onLayer={handlers && ((layer, text) => handlers.set(layer, text))}
      />
      <p class="kam-why">{needDetails(need, policy, words)}</p>
    </LineItem>
  );
}
