import { plainText } from './plain-text.ts';

/** The day of a moment that an answer gives in milliseconds since 1970; any other text as it stands. */
export function dayOf(value: unknown): string | undefined {
  const text = plainText(value);
  if (text === undefined || !/^\d{11,13}$/.test(text)) return text;
  return new Date(Number(text)).toISOString().slice(0, 10);
}
