import { cellText } from './cell-text.ts';

/** What stands in the field of a form that goes by this name; a hidden one keeps a key, not what people read. */
export function formText(form: Element, name: string): string | undefined {
  const input = form.querySelector(`[name="${name}"]:not([type="hidden"])`);
  return input === null ? undefined : cellText(input);
}
