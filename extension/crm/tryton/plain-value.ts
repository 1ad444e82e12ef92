import { inside } from '../inside.ts';
import { plainText } from '../plain-text.ts';

/** A value of an answer as text: decimals and days come as objects that name their class. */
export function plainValue(value: unknown): string | undefined {
  switch (inside(value, '__class__')) {
    case 'Decimal':
      return plainText(inside(value, 'decimal'));
    case 'date':
    case 'datetime':
      return isoDay(['year', 'month', 'day'].map((part) => inside(value, part)));
    default:
      return plainText(value);
  }
}

function isoDay(parts: readonly unknown[]): string | undefined {
  if (!parts.every((part) => Number.isInteger(part))) return undefined;
  const [year = '', month = '', day = ''] = parts.map(String);
  return `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
