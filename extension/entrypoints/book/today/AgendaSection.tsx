import { useState } from 'preact/hooks';
import type { Action } from '../../../../core/actions/action.ts';
import type { RememberedAction } from '../../../../core/actions/remembered-action.ts';
import { ActionItem } from '../../../../core/panel/ActionItem.tsx';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { Playbook } from '../../../../core/playbook/schema.ts';
import type { BookAccount } from '../../../book-flow/book-account.ts';
import type { AgendaEntry, AgendaPart } from '../../../book-flow/today/agenda.ts';
import { todayText } from '../../../book-flow/today/today-text.ts';

export interface AgendaSectionProps {
  readonly part: AgendaPart;
  readonly entries: readonly AgendaEntry[];
  readonly playbook: Playbook;
  onOpen(key: string): void;
  onAct(row: BookAccount, action: Action, word: Pick<RememberedAction, 'state' | 'until' | 'reason'>): void;
}

/** Shown at first of each part: a manager's day holds no more. */
const FIRST = 20;

/** What is due in one stretch of time; nothing where nothing is. */
export function AgendaSection({ part, entries, playbook, onOpen, onAct }: AgendaSectionProps) {
  const { words } = usePanel();
  const [shown, setShown] = useState(FIRST);
  if (entries.length === 0) return null;
  const title = words.say(todayText.parts[part]);
  return (
    <section class="kam-card" aria-label={title}>
      <div class="kam-row kam-between">
        <h2>{title}</h2>
        <span class="kam-sub">{words.count(entries.length)}</span>
      </div>
      <ol class="kam-list">
        {entries.slice(0, shown).map(({ row, action }) => (
          <ActionItem
            key={`${row.stored.key} ${action.id}`}
            action={action}
            playbook={playbook}
            first={false}
            lead={
              <button
                type="button"
                class="kam-link book-today-account"
                aria-label={words.say(todayText.openAccount, { name: row.stored.name })}
                onClick={() => onOpen(row.stored.key)}
              >
                {row.stored.name}
              </button>
            }
            onDone={() => onAct(row, action, { state: 'done' })}
            onSnooze={(until) => onAct(row, action, { state: 'snoozed', until })}
            onDismiss={(reason) => onAct(row, action, { state: 'dismissed', reason })}
          />
        ))}
      </ol>
      {entries.length > shown && (
        <button type="button" class="kam-link" onClick={() => setShown(shown + FIRST)}>
          {words.say(todayText.more, { count: words.count(entries.length - shown) })}
        </button>
      )}
    </section>
  );
}
