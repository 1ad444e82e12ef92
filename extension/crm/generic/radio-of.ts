import { byId } from './by-id.ts';

/** The radio button that a label belongs to: its text is a choice, not a field name. */
export function radioOf(label: Element): HTMLInputElement | undefined {
  const target = label.getAttribute('for');
  if (target === null && label.firstElementChild === null) return undefined;
  const input = target === null ? label.querySelector('input[type="radio"]') : byId(label, target);
  if (input?.tagName !== 'INPUT' || input.getAttribute('type') !== 'radio') return undefined;
  return input as HTMLInputElement;
}
