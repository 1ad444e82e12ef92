import type { ActionEffect } from '../../assessment/action-effect.ts';
import type { PlaybookEffect, Scheme } from '../../assessment/playbook-effect.ts';
import type { PlaybookFault } from '../../playbook/parse-playbook.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { usePanel } from '../panel-context.ts';
import { ActionMoves } from './ActionMoves.tsx';
import { editorText } from './editor-text.ts';
import { FaultList } from './FaultList.tsx';

/** Kinds of change that are listed: what comes after touches few accounts. */
const SHOWN = 4;

export interface PreviewCardProps {
  readonly playbook: Playbook;
  /** Whether anything differs from what is in use. */
  readonly changed: boolean;
  /** Why the draft cannot be used; empty where it can. */
  readonly faults: readonly PlaybookFault[];
  /** Undefined without accounts to look at. */
  readonly effect: PlaybookEffect | undefined;
  readonly actions: ActionEffect | undefined;
  /** Whether only the first rows of a table are looked at. */
  readonly firstRows: boolean;
  /** Where the accounts come from. */
  readonly place: 'workbook' | 'browser';
}

/** What the changes would do to the accounts at hand, before anything is saved. */
export function PreviewCard({
  playbook,
  changed,
  faults,
  effect,
  actions,
  firstRows,
  place,
}: PreviewCardProps) {
  const { words } = usePanel();
  if (faults.length > 0) {
    return (
      <div role="alert">
        <b>{words.say(editorText.cannotSave)}</b>
        <FaultList faults={faults} of={playbook} />
      </div>
    );
  }
  if (!changed) return <p class="kam-sub">{words.say(editorText.unchanged)}</p>;
  if (effect === undefined) {
    const text = place === 'workbook' ? editorText.noAccounts : editorText.noBook;
    return <p class="kam-sub">{words.say(text)}</p>;
  }
  const { accounts, reclassed, moves, meanBefore, meanAfter, meanMove } = effect;
  const values = { count: words.count(reclassed), all: words.count(accounts) };
  const text = reclassed === 0 ? editorText.noneReclassed : editorText.reclassed;
  return (
    <div role="status">
      <p>
        <b data-reclassed={reclassed}>{words.say(text, values)}</b>
      </p>
      {meanBefore !== undefined && meanAfter !== undefined && meanMove !== undefined && (
        <p class="kam-sub">
          {words.say(editorText.mean, { before: words.tenths(meanBefore), after: words.tenths(meanAfter) })}
          {meanMove > 0 && ` · ${words.say(editorText.meanMove, { points: words.tenths(meanMove) })}`}
        </p>
      )}
      <ul class="kam-lines kam-sub">
        {moves.slice(0, SHOWN).map(({ scheme, from, to, count }) => (
          <li key={`${scheme} ${from} ${to}`}>
            <span>
              {words.pair(
                words.say(editorText.schemes[scheme]),
                `${className(scheme, from)} → ${className(scheme, to)}`,
              )}
            </span>
            <span>{words.count(count)}</span>
          </li>
        ))}
        {moves.length > SHOWN && <li>{words.say(editorText.moreMoves, { count: moves.length - SHOWN })}</li>}
      </ul>
      {actions && <ActionMoves effect={actions} />}
      {firstRows && (
        <p class="kam-sub">{words.say(editorText.firstRows, { count: words.count(accounts) })}</p>
      )}
    </div>
  );

  function className(scheme: Scheme, name: string | undefined): string {
    if (name === undefined) return words.say(editorText.noClass);
    const texts = playbook.classification.texts[scheme] as Readonly<
      Record<string, { label: { en: string; 'zh-CN': string } }>
    >;
    const label = texts[name]?.label;
    return label === undefined ? name : words.say(label);
  }
}
