import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FieldKey } from '../account/field.ts';
import type { Action, RefusedAction } from '../actions/action.ts';
import { withParts } from '../actions/merge-near.ts';
import type { Playbook } from '../playbook/schema.ts';
import { ActionItem } from './ActionItem.tsx';
import { Disclosure } from './Disclosure.tsx';
import { usePanel } from './panel-context.ts';
import { panelText } from './panel-text.ts';

export interface ActionHandlers {
  onActionDone(action: Action): void;
  /** `until` is an ISO day. */
  onActionSnooze(action: Action, until: string): void;
  onActionDismiss(action: Action, reason: string): void;
}

export interface NextActionsProps extends ActionHandlers {
  readonly actions: readonly Action[];
  readonly refused: readonly RefusedAction[];
  /** Ids of actions that are done, snoozed or dismissed. */
  readonly hidden: readonly string[];
  readonly playbook: Playbook;
  /** Leads to the input of a field that an action asks for. */
  onAnswer(field: FieldKey): void;
  /** Stands at the end of the card. */
  readonly children?: ComponentChildren;
}

/** What to do next, best first: three at most until more are asked for. */
export function NextActions(props: NextActionsProps) {
  const { actions, refused, hidden, playbook, onAnswer, children, ...handlers } = props;
  const { words, announce } = usePanel();
  const [all, setAll] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const left = useRef<number>(undefined);
  const id = useId();
  const open = actions.flatMap((action) => withParts(action, ({ id }) => !hidden.includes(id)));
  const shown = all ? open : open.slice(0, playbook.actions.shown);
  const ids = shown.map((action) => action.id).join();

  // An action that leaves takes the focused button with it: the focus goes on to the one in its place.
  useLayoutEffect(() => {
    if (left.current === undefined || ids === undefined) return;
    const entries = list.current?.children ?? [];
    const next = entries[Math.min(left.current, entries.length - 1)];
    (next?.querySelector<HTMLElement>('button') ?? heading.current)?.focus();
    left.current = undefined;
  }, [ids]);

  const leave = (index: number, said: string) => {
    left.current = index;
    announce(said);
  };
  return (
    <section class="kam-card" aria-labelledby={id}>
      <div class="kam-row kam-between">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {words.say(panelText.nextActions)}
        </h2>
        {open.length > shown.length && (
          <span class="kam-sub">
            {words.say(panelText.shownOf, { shown: shown.length, all: open.length })}
          </span>
        )}
      </div>
      {open.length === 0 && <p class="kam-why">{words.say(panelText.noActions)}</p>}
      <ol class="kam-list" ref={list} aria-labelledby={id}>
        {shown.map((action, index) => {
          const title = words.message(action.title);
          const { asks } = action;
          return (
            <ActionItem
              key={action.id}
              action={action}
              playbook={playbook}
              first={index === 0}
              onAnswer={asks === undefined ? undefined : () => onAnswer(asks)}
              onDone={() => {
                leave(index, words.say(panelText.doneSaid, { title }));
                handlers.onActionDone(action);
              }}
              onSnooze={(until) => {
                leave(index, words.say(panelText.snoozedSaid, { title, date: words.date(until) }));
                handlers.onActionSnooze(action, until);
              }}
              onDismiss={(reason) => {
                leave(index, words.say(panelText.dismissedSaid, { title }));
                handlers.onActionDismiss(action, reason);
              }}
            />
          );
        })}
      </ol>
      {open.length > playbook.actions.shown && (
        <button type="button" class="kam-link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all
            ? words.say(panelText.fewer)
            : words.say(panelText.more, { count: open.length - shown.length })}
        </button>
      )}
      {refused.length > 0 && (
        <Disclosure
          label={words.say(panelText.details)}
          beside={words.say(panelText.heldBack, { count: refused.length })}
        >
          <ul class="kam-plain">
            {refused.map((one) => (
              <li key={one.rule}>
                <b>{words.message(one.title)}</b>
                <p class="kam-why">{words.message(one.reason)}</p>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {children && <div class="kam-beneath">{children}</div>}
    </section>
  );
}
