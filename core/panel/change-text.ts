import type { FieldValue } from '../account/account.ts';
import type { Field } from '../account/field.ts';
import { valueText } from './value-text.ts';
import type { Words } from './words.ts';

/** A value and what it is to become, told as shortly as they can be told apart. */
export function changeText(
  field: Field,
  from: FieldValue,
  to: FieldValue,
  words: Words,
): { readonly from: string; readonly to: string } {
  const short = { from: valueText(field, from, words), to: valueText(field, to, words) };
  if (short.from !== short.to || typeof from !== 'number' || typeof to !== 'number') return short;
  return { from: full(field, from, words), to: full(field, to, words) };
}

function full(field: Field, value: number, words: Words): string {
  const number = (amount: number, digits: number) =>
    new Intl.NumberFormat(words.language, { maximumFractionDigits: digits }).format(amount);
  switch (field.kind) {
    case 'money':
      return `${words.currency}${number(value, 2)}`;
    case 'ratio':
      return words.language === 'en' ? `${number(100 * value, 4)} %` : `${number(100 * value, 4)}%`;
    default:
      return number(value, 6);
  }
}
