import { fieldOf } from '../../account/fields.ts';
import type { ClassChange } from '../../assessment/account-change.ts';
import type { ChangeStep } from '../../assessment/why-changed.ts';
import type { Playbook } from '../../playbook/schema.ts';
import type { LocalText } from '../../text/local-text.ts';
import { changeText } from '../change-text.ts';
import { lowered } from '../lowered.ts';
import { panelText } from '../panel-text.ts';
import { schemeClass } from '../scheme-class.ts';
import { valueText } from '../value-text.ts';
import type { Words } from '../words.ts';
import { whatChangedText } from './what-changed-text.ts';

/** Less than the last shown digit of a part, in points. */
export const UNSEEN = 0.05;

/** The name of what changed: a field, a part of the model, or how the program computes. */
export function causeName(cause: ChangeStep['cause'] | 'method', words: Words): string {
  switch (cause) {
    case 'method':
    case 'rules':
    case 'scales':
    case 'weights':
      return words.say(whatChangedText[cause]);
    default:
      return words.say(fieldOf(cause).label);
  }
}

export function causeNames(
  steps: readonly { readonly cause: ChangeStep['cause'] | 'method' }[],
  words: Words,
): string {
  return words.list(steps.map(({ cause }) => lowered(causeName(cause, words))));
}

/** `¥3.0 m → ¥5.2 m`, `unknown → 10 %`; undefined for a part of the model. */
export function stepValues({ cause, from, to }: ChangeStep, words: Words): string | undefined {
  if (cause === 'rules' || cause === 'scales' || cause === 'weights') return undefined;
  const field = fieldOf(cause);
  const shown = (value: ChangeStep['from']) =>
    value === undefined ? words.say(whatChangedText.unknown) : valueText(field, value, words);
  const told =
    from === undefined || to === undefined
      ? { from: shown(from), to: shown(to) }
      : changeText(field, from, to, words);
  return words.say(whatChangedText.fromTo, told);
}

/** Points with their sign, in tenths: `+4.1`, `−0.3`. */
export function signed(points: number, words: Words): string {
  const size = words.tenths(Math.abs(points));
  if (Number(size) === 0) return size;
  return `${points < 0 ? '−' : '+'}${size}`;
}

const SCHEME_NAMES: Readonly<Record<ClassChange['scheme'], LocalText>> = {
  value: panelText.valueClass,
  loyalty: panelText.loyaltyClass,
  archetype: panelText.archetype,
  position: panelText.position,
  tier: panelText.tier,
};

/** `Value class: rising → core` */
export function classChangeText({ scheme, from, to }: ClassChange, playbook: Playbook, words: Words): string {
  const name = (own: string | undefined) =>
    own === undefined ? words.say(whatChangedText.noClass) : schemeClass(scheme, own, playbook, words);
  return words.pair(
    words.say(SCHEME_NAMES[scheme]),
    words.say(whatChangedText.fromTo, { from: name(from), to: name(to) }),
  );
}
