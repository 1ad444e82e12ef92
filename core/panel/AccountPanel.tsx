import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Account, AccountTables, Contact, Opportunity } from '../account/account.ts';
import type { CareEvent } from '../account/care-event.ts';
import type { Fault } from '../account/fault.ts';
import type { FieldKey } from '../account/field.ts';
import type { FieldReading } from '../account/reading.ts';
import type { Action } from '../actions/action.ts';
import { partsOf } from '../actions/parts-of.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { Notice } from '../assessment/notices.ts';
import type { Playbook } from '../playbook/schema.ts';
import { stampText } from '../playbook/stamp.ts';
import type { Language } from '../text/local-text.ts';
import { CareSection } from './CareSection.tsx';
import { ClassesCard } from './ClassesCard.tsx';
import type { AccountHistory } from './change/WhatChanged.tsx';
import { anyOpen } from './class-choice.ts';
import { DimensionsCard } from './DimensionsCard.tsx';
import { MissingSection } from './MissingSection.tsx';
import { type ActionHandlers, NextActions } from './NextActions.tsx';
import { NotesSection } from './NotesSection.tsx';
import { NeedsSection } from './needs/NeedsSection.tsx';
import type { NoteHandlers } from './notes/note-handlers.ts';
import { PanelFrame } from './PanelFrame.tsx';
import { PanelHeader } from './PanelHeader.tsx';
import { PipelineSection } from './PipelineSection.tsx';
import { usePanel } from './panel-context.ts';
import { panelText } from './panel-text.ts';
import { PeopleSection } from './people/PeopleSection.tsx';
import { QuestionCard } from './QuestionCard.tsx';
import { ReadingsSection } from './ReadingsSection.tsx';
import { RivalsSection } from './rivals/RivalsSection.tsx';
import { type Sensitivity, SensitivitySection } from './SensitivitySection.tsx';
import { ValueCard } from './ValueCard.tsx';

export interface AccountPanelProps extends ActionHandlers {
  readonly language: Language;
  readonly playbook: Playbook;
  readonly assessment: Assessment;
  /** The readings in force, one a field. */
  readonly readings: readonly FieldReading[];
  /** What other sources say of the same fields, where it is something else. */
  readonly others?: ReadonlyMap<FieldKey, readonly FieldReading[]>;
  /** Identity of the record: the panel starts afresh when it changes, so that no half-typed text crosses over. */
  readonly record?: string;
  /** One line under the name: `127.0.0.1 · read just now · 16 of 22 facts known`. */
  readonly subtitle: string;
  /** ISO day against which due dates are read; the assessment's own day by default. */
  readonly today?: string;
  /** People at the account; the region is left out without them. */
  readonly contacts?: readonly Contact[];
  /** Earlier days of the account, where the face keeps them. */
  readonly history?: AccountHistory | undefined;
  /** Deals as they are on record, with their checks. */
  readonly deals?: readonly Opportunity[];
  /** The record that was assessed, for what can be changed in it. */
  readonly account?: Account | undefined;
  /** What they said of our service and the plan to keep them, as it is on record. */
  readonly kept?: Pick<AccountTables, 'surveys' | 'keeping'>;
  /** What happened at the account. */
  readonly events?: readonly CareEvent[];
  /** How notes are taken; a face without it shows what there is. */
  readonly notes?: NoteHandlers;
  /** What would change the classes, once it is found. */
  readonly sensitivity?: Sensitivity | undefined;
  /** Ids of actions that are done, snoozed or dismissed. */
  readonly hiddenActions?: readonly string[];
  /** Sentences about the page or the record, in the reader's language. */
  readonly notices?: readonly string[];
  /** Stores a text for a field and answers with what is wrong with it, if anything. */
  onEdit(field: FieldKey, text: string): Fault | undefined;
  readonly onSettings?: () => void;
  /** Leads to the playbook, where the face has a place for it. */
  readonly onModel?: (() => void) | undefined;
  /** Whether it is part of a page that says itself which part is the main one. */
  readonly page?: boolean;
  /** Stands above the name: a way back to where the reader came from. */
  readonly lead?: ComponentChildren;
  /** Stands under the next actions: what a face can do with all of them. */
  readonly beneathActions?: ComponentChildren;
  /** Stands under what was read: what a face can do about it. */
  readonly beneathReadings?: ComponentChildren;
  /** Folds that only one face has; they stand after the readings. */
  readonly children?: ComponentChildren;
}

/** One account beside its page or its sheet: what it is worth, why, and what to do next. */
export function AccountPanel(props: AccountPanelProps) {
  const { language, playbook, assessment, today = assessment.asOf, record = assessment.name } = props;
  return (
    <PanelFrame language={language} currency={playbook.currency} today={today} page={props.page ?? false}>
      <PanelBody key={record} {...props} />
    </PanelFrame>
  );
}

function PanelBody(props: AccountPanelProps) {
  const { playbook, assessment, readings, subtitle, contacts = [], hiddenActions = [], notices = [] } = props;
  const { onEdit, onSettings, onActionDone, onActionSnooze, onActionDismiss } = props;
  const { words } = usePanel();
  const { question } = assessment;
  const asked = useRef<HTMLDivElement>(null);
  useSpokenValue(assessment);
  return (
    <>
      {props.lead}
      <PanelHeader
        title={assessment.name ?? words.say(panelText.unnamed)}
        subtitle={subtitle}
        onSettings={onSettings}
      />
      <NotesSection title={words.say(panelText.notice)} notes={notices} />
      <ValueCard assessment={assessment} playbook={playbook} history={props.history} />
      <NextActions
        actions={besideTheQuestion(assessment.actions, hiddenActions)}
        refused={assessment.refused}
        hidden={hiddenActions}
        playbook={playbook}
        onAnswer={() => asked.current?.querySelector<HTMLElement>('input, select')?.focus()}
        onActionDone={onActionDone}
        onActionSnooze={onActionSnooze}
        onActionDismiss={onActionDismiss}
      >
        {props.beneathActions}
      </NextActions>
      {question && (
        <div ref={asked}>
          <QuestionCard question={question} open={anyOpen(assessment.classes)} onEdit={onEdit} />
        </div>
      )}
      <DimensionsCard value={assessment.value} cuts={assessment.cuts} />
      <ClassesCard assessment={assessment} playbook={playbook} />
      <div class="kam-card kam-folds">
        {props.sensitivity && <SensitivitySection sensitivity={props.sensitivity} playbook={playbook} />}
        <RivalsSection
          assessment={assessment}
          account={props.account}
          playbook={playbook}
          notes={props.notes}
        />
        <PipelineSection
          assessment={assessment}
          playbook={playbook}
          deals={props.deals ?? []}
          notes={props.notes}
        />
        {(contacts.length > 0 || props.notes) && (
          <PeopleSection
            contacts={contacts}
            deals={openOnes(props.deals, assessment)}
            reading={assessment.needs}
            playbook={playbook}
            asOf={assessment.asOf}
            notes={props.notes}
          />
        )}
        {(assessment.needs || props.notes) && (
          <NeedsSection
            reading={assessment.needs}
            contacts={contacts}
            products={props.account?.products}
            playbook={playbook}
            notes={props.notes}
          />
        )}
        <CareSection
          assessment={assessment}
          playbook={playbook}
          events={props.events ?? []}
          contacts={contacts}
          {...props.kept}
          notes={props.notes}
        />
        <MissingSection assessment={assessment} known={readings.map(({ field }) => field)} onEdit={onEdit} />
        <ReadingsSection readings={readings} others={props.others} onEdit={onEdit}>
          {props.beneathReadings}
        </ReadingsSection>
        {props.children}
      </div>
      <NotesSection
        title={words.say(panelText.notes)}
        notes={assessment.notices.filter(saysMore).map((notice) => words.message(notice.message))}
      />
      <footer class="kam-sub">
        {words.say(panelText.playbook)}{' '}
        <span data-playbook={assessment.playbook.hash}>
          {props.onModel ? (
            <button type="button" class="kam-link kam-stamp" onClick={props.onModel}>
              {stampText(assessment.playbook)}
            </button>
          ) : (
            stampText(assessment.playbook)
          )}
        </span>
      </footer>
    </>
  );
}

/** Deals that are still worked on, as they are on record: what was won or lost rests on nobody. */
function openOnes(deals: readonly Opportunity[] = [], { opportunities }: Assessment): readonly Opportunity[] {
  const open = new Set(opportunities.map(({ name }) => name));
  return deals.filter(({ name }) => open.has(name));
}

/** That there is no book to compare with concerns the classes alone, and is said among them. */
function saysMore({ code }: Notice): boolean {
  return code !== 'no-book';
}

/** The question has a card of its own with an input: it is listed as an action only when it is the only one. */
function besideTheQuestion(actions: readonly Action[], hidden: readonly string[]): readonly Action[] {
  const others = actions.filter(({ asks }) => asks === undefined);
  return others.flatMap(partsOf).some(({ id }) => !hidden.includes(id)) ? others : actions;
}

/** Says the value aloud when it moved under the same account; the first one is read with the page. */
function useSpokenValue({ name, value: { score } }: Assessment): void {
  const { words, announce } = usePanel();
  const before = useRef({ name, score });
  useEffect(() => {
    const moved = before.current.name === name && before.current.score !== score;
    before.current = { name, score };
    if (moved && score !== undefined) announce(words.say(panelText.valueNow, { score: words.score(score) }));
  }, [name, score, words, announce]);
}
