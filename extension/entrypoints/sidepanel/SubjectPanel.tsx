import { useEffect, useMemo } from 'preact/hooks';
import { stillSuggested } from '../../../core/actions/still-suggested.ts';
import { AccountPanel } from '../../../core/panel/AccountPanel.tsx';
import type { Playbook } from '../../../core/playbook/schema.ts';
import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import { flowText } from '../../panel-flow/flow-text.ts';
import type { Keeper } from '../../panel-flow/keeper.ts';
import { localDay } from '../../panel-flow/local-day.ts';
import type { Neighbours } from '../../panel-flow/neighbours.ts';
import type { PanelSession } from '../../panel-flow/panel-session.ts';
import type { Subject } from '../../panel-flow/screen.ts';
import { readSubject, shownAccount } from '../../panel-flow/shown-account.ts';
import { subtitleOf } from '../../panel-flow/subtitle-of.ts';
import { NotUsed } from './NotUsed.tsx';
import { useBookAround } from './use-book-around.ts';
import { useHistory } from './use-history.ts';

export interface SubjectPanelProps {
  readonly language: Language;
  readonly playbook: Playbook;
  readonly subject: Subject;
  readonly session: PanelSession;
  readonly keeper: Keeper;
  readonly neighbours: Neighbours;
  readonly trouble: string | undefined;
  onSettings(): void;
}

/** The account in front, assessed as of today. */
export function SubjectPanel(props: SubjectPanelProps) {
  const { language, playbook, subject, session, keeper, neighbours, trouble, onSettings } = props;
  const today = localDay(new Date());
  const { key } = subject.stored;
  const invented = subject.sample !== undefined;
  useEffect(() => {
    if (invented) void neighbours.loadSample();
  }, [neighbours, invented]);
  const others = invented ? neighbours.sample.value : neighbours.own.value;
  const book = useBookAround(others, key, readSubject(subject).account, playbook);
  const shown = useMemo(() => shownAccount(subject, playbook, today, book), [subject, playbook, today, book]);
  const { account, assessment, readings } = shown;
  const history = useHistory({ keeper, account: key, today, shown, playbook, book });

  const open = new Set(
    stillSuggested(assessment.actions, session.remembered.value, today).map((one) => one.id),
  );
  const hidden = assessment.actions.map((one) => one.id).filter((id) => !open.has(id));
  return (
    <AccountPanel
      language={language}
      playbook={playbook}
      assessment={assessment}
      readings={readings}
      subtitle={subtitleOf(subject, assessment, language)}
      today={today}
      {...(account.contacts === undefined ? {} : { contacts: account.contacts })}
      history={history}
      hiddenActions={hidden}
      notices={noticesOf(subject, language, trouble)}
      onEdit={session.type}
      onSettings={onSettings}
      lead={
        session.chosen.value && (
          <button type="button" class="kam-link sidepanel-back" onClick={session.backToPage}>
            ‹ {say(flowText.toPage, language)}
          </button>
        )
      }
      onActionDone={(action) => session.act(action, { state: 'done' })}
      onActionSnooze={(action, until) => session.act(action, { state: 'snoozed', until })}
      onActionDismiss={(action, reason) => session.act(action, { state: 'dismissed', reason })}
    >
      {subject.page && <NotUsed page={subject.page} language={language} />}
      {hidden.length > 0 && (
        <p class="kam-row kam-between kam-sub">
          {say(flowText.setAside, language, { count: hidden.length })}
          <button type="button" class="kam-link" onClick={() => session.recall(hidden)}>
            {say(flowText.showAgain, language)}
          </button>
        </p>
      )}
    </AccountPanel>
  );
}

function noticesOf(subject: Subject, language: Language, trouble: string | undefined): string[] {
  const { stored, page } = subject;
  const notices = [];
  if (stored.kind === 'page' && page === undefined) {
    const date = new Date(stored.seen).toLocaleDateString(language, { dateStyle: 'medium' });
    notices.push(say(flowText.keptFrom, language, { date }));
  }
  if (trouble !== undefined) notices.push(say(flowText.storeBroken, language, { error: trouble }));
  return notices;
}
