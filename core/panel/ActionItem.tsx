import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Action } from '../actions/action.ts';
import type { Playbook } from '../playbook/schema.ts';
import { ActionReasons } from './ActionReasons.tsx';
import { actorLine } from './actor-line.ts';
import { alsoSettled } from './also-settled.ts';
import { classNames } from './class-name.ts';
import { DismissForm } from './DismissForm.tsx';
import { DueChip } from './DueChip.tsx';
import { Guides } from './guides/Guides.tsx';
import { guidesAt, namesOfAction } from './guides/guides-at.ts';
import { guidesText } from './guides/guides-text.ts';
import { usePanel } from './panel-context.ts';
import { panelText } from './panel-text.ts';
import { SnoozeForm } from './SnoozeForm.tsx';

export interface ActionItemProps {
  readonly action: Action;
  readonly playbook: Playbook;
  /** Stands above the title: whom it is about, where that is not plain. */
  readonly lead?: ComponentChildren;
  /** Only the first action has a filled button. */
  readonly first: boolean;
  /** Leads to the input, where the action is a question. */
  readonly onAnswer?: (() => void) | undefined;
  onDone(): void;
  onSnooze(until: string): void;
  onDismiss(reason: string): void;
}

const OPENS = {
  snooze: panelText.snooze,
  dismiss: panelText.dismiss,
  why: panelText.why,
  how: guidesText.how,
} as const;
type Opened = keyof typeof OPENS;

/** One suggestion: what, by when, why, and what to do about it. */
export function ActionItem(props: ActionItemProps) {
  const { action, playbook, first, onAnswer, onDone, onSnooze, onDismiss } = props;
  const { words } = usePanel();
  const [opened, setOpened] = useState<Opened>();
  const entry = useRef<HTMLLIElement>(null);
  const id = useId();
  const others = alsoSettled(action, words);
  const actor = actorLine(action.duty, words);
  const guides = guidesAt(playbook, namesOfAction(action));
  const toggle = (part: Opened) => setOpened(opened === part ? undefined : part);
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || opened === undefined) return;
    event.stopPropagation();
    entry.current?.querySelector<HTMLElement>(`[data-opens="${opened}"]`)?.focus();
    setOpened(undefined);
  };
  const opener = (part: Opened, look?: string) => (
    <button
      type="button"
      class={look}
      data-opens={part}
      aria-describedby={id}
      aria-expanded={opened === part}
      onClick={() => toggle(part)}
    >
      {words.say(OPENS[part])}
    </button>
  );
  return (
    <li ref={entry} class="kam-action" data-action={action.id} onKeyDown={close}>
      {props.lead}
      <div class="kam-row kam-between kam-top">
        <b id={id}>{words.message(action.title)}</b>
        {action.due !== undefined ? (
          <DueChip due={action.due} duty={action.duty} />
        ) : (
          action.stake !== undefined && (
            <span class="kam-sub kam-due">
              {words.say(panelText.atStake, { money: words.money(action.stake) })}
            </span>
          )
        )}
      </div>
      <p class="kam-why">
        {words.message(action.why)} {guides.length > 0 && opener('how', 'kam-link')}
      </p>
      {actor !== undefined && <p class="kam-why">{actor}</p>}
      {others !== undefined && <p class="kam-why">{others}</p>}
      <div class="kam-buttons">
        <button
          type="button"
          class={classNames(first && 'kam-primary')}
          aria-describedby={id}
          onClick={onDone}
        >
          {words.say(panelText.done)}
        </button>
        {opener('snooze')}
        {opener('dismiss')}
        {opener('why', 'kam-link')}
        {onAnswer && (
          <button type="button" class="kam-link" aria-describedby={id} onClick={onAnswer}>
            {words.say(panelText.answer)}
          </button>
        )}
      </div>
      {opened === 'snooze' && <SnoozeForm onSnooze={onSnooze} />}
      {opened === 'dismiss' && <DismissForm onDismiss={onDismiss} />}
      {opened === 'why' && <ActionReasons action={action} playbook={playbook} />}
      {opened === 'how' && <Guides guides={guides} />}
    </li>
  );
}
