import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { partsOf } from '../../../core/actions/parts-of.ts';
import { raisedUntil } from '../../../core/actions/raised.ts';
import { stillSuggested } from '../../../core/actions/still-suggested.ts';
import type { Book } from '../../../core/assessment/book.ts';
import { AccountPanel } from '../../../core/panel/AccountPanel.tsx';
import { SecrecySection } from '../../../core/panel/secrecy/SecrecySection.tsx';
import type { Playbook } from '../../../core/playbook/schema.ts';
import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import { crmNotice } from '../../panel-flow/crm-notice.ts';
import { dueTimesOf } from '../../panel-flow/due-times-of.ts';
import { flowText } from '../../panel-flow/flow-text.ts';
import type { Keeper } from '../../panel-flow/keeper.ts';
import { localDay } from '../../panel-flow/local-day.ts';
import type { PanelSession } from '../../panel-flow/panel-session.ts';
import { releasedActions } from '../../panel-flow/released-actions.ts';
import type { Subject } from '../../panel-flow/screen.ts';
import type { ShownAccount } from '../../panel-flow/shown-account.ts';
import { subtitleOf } from '../../panel-flow/subtitle-of.ts';
import { AlwaysHere } from './AlwaysHere.tsx';
import { NotUsed } from './NotUsed.tsx';
import { SetAside } from './SetAside.tsx';
import { TakeOpenActions } from './TakeOpenActions.tsx';
import { useHistory } from './use-history.ts';
import { useSensitivity } from './use-sensitivity.ts';

export interface AssessedSubjectProps {
  readonly language: Language;
  readonly playbook: Playbook;
  readonly subject: Subject;
  readonly shown: ShownAccount;
  readonly book: Book | undefined;
  /** Takes what is typed and what becomes of the actions. */
  readonly session: Pick<PanelSession, 'remembered' | 'type' | 'note' | 'keep' | 'at' | 'act' | 'recall'>;
  readonly keeper: Keeper;
  readonly trouble: string | undefined;
  readonly lead: ComponentChildren;
  /** Stands under what was read. */
  readonly beneathReadings?: ComponentChildren;
  /** Whether it is part of a page that says itself which part is the main one. */
  readonly page?: boolean;
  /** Stands beside the ways to take actions along. */
  readonly beneathActions?: ComponentChildren;
  readonly onSettings?: () => void;
  readonly onModel?: () => void;
}

/** An account that is assessed, with what the user can do about it: beside a page, and beside the book's table. */
export function AssessedSubject(props: AssessedSubjectProps) {
  const { language, playbook, subject, shown, book, session, keeper, trouble, lead, page = false } = props;
  const { account, assessment, readings, others } = shown;
  const today = assessment.asOf ?? localDay(new Date());
  // Another day is only looked at: nothing of it is kept.
  const lasting = today === localDay(new Date());
  useEffect(() => {
    const { key, raised = {} } = subject.stored;
    const next = raisedUntil(raised, assessment.actions, today);
    if (lasting && next !== raised) void keeper.raised(new Map([[key, next]]));
  }, [keeper, subject.stored, assessment, today, lasting]);
  const history = useHistory({ keeper, account: subject.stored.key, today, lasting, shown, playbook, book });
  const sensitivity = useSensitivity(subject.stored.key, account, playbook, book);
  const open = stillSuggested(assessment.actions, session.remembered.value, today);
  const ownDues = lasting && subject.stored.kind !== 'sample' ? dueTimesOf(open, today) : undefined;
  useEffect(() => {
    if (ownDues !== undefined) void keeper.due(subject.stored.key, ownDues);
  }, [keeper, subject.stored.key, JSON.stringify(ownDues)]);
  const notes = { own: subject.stored.noted ?? {}, note: session.note, keep: session.keep, at: session.at };
  const suggested = new Set(open.flatMap(partsOf));
  const aside = assessment.actions.flatMap(partsOf).filter((one) => !suggested.has(one));
  return (
    <AccountPanel
      language={language}
      playbook={playbook}
      assessment={assessment}
      readings={readings}
      others={others}
      record={subject.stored.key}
      subtitle={subtitleOf(subject, assessment, language)}
      today={today}
      contacts={account.contacts ?? []}
      account={account}
      deals={account.opportunities ?? []}
      events={account.events ?? []}
      kept={{
        ...(account.surveys && { surveys: account.surveys }),
        ...(account.keeping && { keeping: account.keeping }),
      }}
      notes={notes}
      history={history}
      sensitivity={sensitivity}
      hiddenActions={aside.map(({ id }) => id)}
      notices={noticesOf(subject, language, trouble, page)}
      page={page}
      onEdit={session.type}
      {...(props.onSettings === undefined ? {} : { onSettings: props.onSettings })}
      onModel={props.onModel}
      lead={lead}
      beneathReadings={props.beneathReadings}
      onActionDone={(action) => session.act(action, { state: 'done' })}
      onActionSnooze={(action, until) => session.act(action, { state: 'snoozed', until })}
      onActionDismiss={(action, reason) => session.act(action, { state: 'dismissed', reason })}
      beneathActions={
        <TakeOpenActions
          record={subject.stored.key}
          account={subject.stored.name}
          actions={open}
          released={(level) =>
            releasedActions(open, account, level, {
              playbook,
              asOf: today,
              raised: subject.stored.raised,
              book,
            })
          }
        >
          {props.beneathActions}
        </TakeOpenActions>
      }
    >
      {subject.page && <NotUsed page={subject.page} language={language} />}
      <SecrecySection account={account} policy={playbook.care.secrecy} notes={notes} />
      <SetAside actions={aside} remembered={session.remembered.value} onRecall={session.recall} />
      {subject.page && <AlwaysHere page={subject.page.reading} language={language} />}
    </AccountPanel>
  );
}

/** `inBook`: nobody expects the record's page beside it there. */
function noticesOf(
  { stored, page }: Subject,
  language: Language,
  trouble: string | undefined,
  inBook: boolean,
): string[] {
  const notices = [];
  const ofCrm = crmNotice(page?.reading.crm, language);
  if (ofCrm !== undefined) notices.push(ofCrm);
  if (stored.kind === 'page' && page === undefined && !inBook) {
    const date = new Date(stored.seen).toLocaleDateString(language, { dateStyle: 'medium' });
    notices.push(say(flowText.keptFrom, language, { date }));
  }
  if (trouble !== undefined) notices.push(say(flowText.storeBroken, language, { error: trouble }));
  return notices;
}
