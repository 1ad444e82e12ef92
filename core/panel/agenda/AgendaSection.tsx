import { useState } from 'preact/hooks';
import type { AgendaAccount, AgendaEntry, AgendaPart } from '../../actions/agenda.ts';
import type { RememberedAction } from '../../actions/remembered-action.ts';
import type { Playbook } from '../../playbook/schema.ts';
import type { LocalText } from '../../text/local-text.ts';
import { ActionItem } from '../ActionItem.tsx';
import { usePanel } from '../panel-context.ts';
import { agendaText } from './agenda-text.ts';

export interface AgendaSectionProps<Account extends AgendaAccount> {
  readonly part: AgendaPart;
  readonly entries: readonly AgendaEntry<Account>[];
  readonly playbook: Playbook;
  /** What a click on an account's name does, in words with its `{name}`. */
  readonly openLabel?: LocalText;
  onOpen(account: Account): void;
  onAct(entry: AgendaEntry<Account>, word: Pick<RememberedAction, 'state' | 'until' | 'reason'>): void;
}

/** Shown at first of each part: a manager's day holds no more. */
const FIRST = 20;

/** What is due in one stretch of time; nothing where nothing is. */
export function AgendaSection<Account extends AgendaAccount>({
  part,
  entries,
  playbook,
  openLabel = agendaText.openAccount,
  onOpen,
  onAct,
}: AgendaSectionProps<Account>) {
  const { words } = usePanel();
  const [shown, setShown] = useState(FIRST);
  if (entries.length === 0) return null;
  const title = words.say(agendaText.parts[part]);
  return (
    <section class="kam-card" aria-label={title}>
      <div class="kam-row kam-between">
        <h2>{title}</h2>
        <span class="kam-sub">{words.count(entries.length)}</span>
      </div>
      <ol class="kam-list">
        {entries.slice(0, shown).map((entry) => (
          <ActionItem
            key={`${entry.account.key} ${entry.action.id}`}
            action={entry.action}
            playbook={playbook}
            first={false}
            lead={
              <button
                type="button"
                class="kam-link kam-agenda-account"
                aria-label={words.say(openLabel, { name: entry.account.name })}
                onClick={() => onOpen(entry.account)}
              >
                {entry.account.name}
              </button>
            }
            onDone={() => onAct(entry, { state: 'done' })}
            onSnooze={(until) => onAct(entry, { state: 'snoozed', until })}
            onDismiss={(reason) => onAct(entry, { state: 'dismissed', reason })}
          />
        ))}
      </ol>
      {entries.length > shown && (
        <button type="button" class="kam-link" onClick={() => setShown(shown + FIRST)}>
          {words.say(agendaText.more, { count: words.count(entries.length - shown) })}
        </button>
      )}
    </section>
  );
}
