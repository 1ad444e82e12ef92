import type { AccountChange } from '../../assessment/account-change.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { stampText } from '../../playbook/stamp.ts';
import { lowered } from '../lowered.ts';
import { usePanel } from '../panel-context.ts';
import { idleSteps } from './ChangeSteps.tsx';
import { isUnchanged } from './change-headline.ts';
import { causeName, classChangeText } from './change-words.ts';
import { whatChangedText } from './what-changed-text.ts';

export interface ChangeNotesProps {
  readonly change: AccountChange;
  readonly playbook: Playbook;
}

/** What changed beside the value itself: classes, range, facts that do not count, the model. */
export function ChangeNotes({ change, playbook }: ChangeNotesProps) {
  const { words } = usePanel();
  const { from, to, steps, classes, model } = change;
  const [before, now] = [words.range(from.low, from.high), words.range(to.low, to.high)];
  const notes = [
    ...classes.map((one) => {
      const told = classChangeText(one, playbook, words);
      return one.cause === undefined
        ? told
        : words.say(whatChangedText.withCause, { change: told, cause: lowered(causeName(one.cause, words)) });
    }),
    before !== undefined && now !== undefined && before !== now
      ? words.say(whatChangedText.range, { from: before, to: now })
      : undefined,
    steps && idleSteps(steps, words),
    model &&
      (model.from === undefined
        ? words.say(whatChangedText.modelOther, { to: stampText(model.to) })
        : words.say(whatChangedText.modelMoved, { from: stampText(model.from), to: stampText(model.to) })),
    steps === undefined && !isUnchanged(change) ? words.say(whatChangedText.notKept) : undefined,
  ].filter((note) => note !== undefined);
  if (notes.length === 0) return null;
  return (
    <ul class="kam-plain kam-sub kam-change-notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
