import { plainText } from '../plain-text.ts';

/** A value of an answer as text. A link is its id and its name; whatever is blank is `false`. */
export function odooText(value: unknown): string | undefined {
  if (value === false) return '';
  return Array.isArray(value) && value.length === 2 && typeof value[0] === 'number'
    ? plainText(value[1])
    : plainText(value);
}
