import type { ComponentChildren } from 'preact';
import { AccountPanel } from '../../../core/panel/AccountPanel.tsx';
import { PanelFrame } from '../../../core/panel/PanelFrame.tsx';
import type { Playbook } from '../../../core/playbook/schema.ts';
import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import type { AccountSession } from './account-session.ts';
import { accountText } from './account-text.ts';

export interface AccountViewProps {
  readonly language: Language;
  readonly playbook: Playbook;
  readonly session: AccountSession;
  /** Stands above the name. */
  readonly lead: ComponentChildren;
}

/** The account of the selected row, beside the sheet. */
export function AccountView({ language, playbook, session, lead }: AccountViewProps) {
  const shown = session.shown.value;
  if (shown === undefined || shown.blank) {
    return (
      <PanelFrame language={language}>
        <p class="kam-sub">{say(shown === undefined ? accountText.noRow : accountText.blankRow, language)}</p>
      </PanelFrame>
    );
  }
  const { account } = shown;
  return (
    <AccountPanel
      language={language}
      playbook={playbook}
      assessment={shown.assessment}
      account={account}
      contacts={account.contacts ?? []}
      deals={account.opportunities ?? []}
      events={account.events ?? []}
      kept={{ surveys: account.surveys ?? [], keeping: account.keeping ?? [] }}
      readings={shown.readings}
      record={shown.record}
      subtitle={say(accountText.subtitle, language, { sheet: shown.sheet, row: shown.row })}
      hiddenActions={shown.hidden}
      notices={shown.notices}
      lead={lead}
      onEdit={session.edit}
      onActionDone={(action) => session.act(action, { state: 'done' })}
      onActionSnooze={(action, until) => session.act(action, { state: 'snoozed', until })}
      onActionDismiss={(action, reason) => session.act(action, { state: 'dismissed', reason })}
    >
      {shown.hidden.length > 0 && (
        <p class="pane-aside kam-sub">
          {say(accountText.setAside, language, { count: shown.hidden.length })}{' '}
          <button type="button" class="kam-link" onClick={session.recall}>
            {say(accountText.showAgain, language)}
          </button>
        </p>
      )}
    </AccountPanel>
  );
}
