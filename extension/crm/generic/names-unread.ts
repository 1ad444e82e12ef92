import { byId } from './by-id.ts';
import { radioOf } from './radio-of.ts';
import { isUnread } from './value-text.ts';

/** Whether a label is that of a choice not taken, or of something that is never looked at. */
export function namesUnread(label: Element): boolean {
  if (radioOf(label)?.checked === false) return true;
  const target = label.getAttribute('for');
  const named = target ? byId(label, target) : null;
  return named?.tagName === 'INPUT' && named.getAttribute('type') !== 'radio' && isUnread(named, 'INPUT');
}
