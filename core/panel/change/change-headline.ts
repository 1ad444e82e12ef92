import type { AccountChange } from '../../assessment/account-change.ts';
import type { Playbook } from '../../playbook/schema.ts';
import type { Words } from '../words.ts';
import { causeNames, classChangeText, UNSEEN } from './change-words.ts';
import { whatChangedText } from './what-changed-text.ts';

/** So many causes are named in one line. */
const NAMED = 2;

export interface ChangeHeadline {
  /** Whether the value went up or down, where both are known. */
  readonly way?: 'up' | 'down';
  readonly text: string;
}

/** What changed in one line: the greatest thing that did. */
export function changeHeadline(
  change: AccountChange,
  since: string,
  playbook: Playbook,
  words: Words,
): ChangeHeadline {
  const { from, to, steps = [], classes, model } = change;
  const day = words.date(since);
  if (from.value !== undefined && to.value === undefined)
    return { text: words.say(whatChangedText.lostValue, { day, score: words.score(from.value) }) };
  if (from.value === undefined && to.value !== undefined)
    return { text: words.say(whatChangedText.firstValue, { day }) };
  const moved = from.value === undefined || to.value === undefined ? 0 : to.value - from.value;
  if (Math.abs(moved) >= UNSEEN) {
    const points = words.tenths(Math.abs(moved));
    const greatest = [...steps, { cause: 'method' as const, part: change.method }]
      // What went the other way did not bring it about.
      .filter(({ part = 0 }) => Math.abs(part) >= UNSEEN && part > 0 === moved > 0)
      .toSorted((a, b) => Math.abs(b.part as number) - Math.abs(a.part as number))
      .slice(0, NAMED);
    const text =
      greatest.length === 0
        ? words.say(whatChangedText.moved, { points, day })
        : words.say(whatChangedText.movedBy, { points, day, causes: causeNames(greatest, words) });
    return { way: moved > 0 ? 'up' : 'down', text };
  }
  if (classes.length > 0) {
    const told = classes.map((one) => classChangeText(one, playbook, words));
    return { text: words.say(whatChangedText.classMoved, { day, classes: words.list(told) }) };
  }
  const [before, now] = [words.range(from.low, from.high), words.range(to.low, to.high)];
  if (before !== undefined && now !== undefined && before !== now)
    return { text: words.say(whatChangedText.rangeMoved, { day, from: before, to: now }) };
  if (steps.length > 0)
    return {
      text: words.say(whatChangedText.sameValue, { day, causes: causeNames(steps.slice(0, NAMED), words) }),
    };
  if (model !== undefined && to.value !== undefined)
    return { text: words.say(whatChangedText.sameByOther, { day }) };
  return { text: words.say(whatChangedText.unchanged, { day }) };
}

/** Whether there is anything to tell at all. */
export function isUnchanged({ from, to, steps, classes, model }: AccountChange): boolean {
  const same = from.value === to.value && from.low === to.low && from.high === to.high;
  return same && (steps ?? []).length === 0 && classes.length === 0 && model === undefined;
}
