import type { Fault } from '../account/fault.ts';
import { fieldOf } from '../account/fields.ts';
import type { Language } from './local-text.ts';

/** What could not be read, where, and what would do instead, in one sentence. */
export function faultText(fault: Fault, language: Language): string {
  const { row, column, received } = fault;
  const name = column ?? fieldOf(fault.field).label[language];
  const expected = fault.expected[language];
  if (language === 'en') {
    const where = row === undefined ? name : `row ${row}, ${name}`;
    return `${where}: “${received}” cannot be read; expected ${expected}.`;
  }
  const where = row === undefined ? name : `第 ${row} 行，${name}`;
  // Chinese sets a figure off from the words before it.
  const gap = /^[\dA-Za-z]/.test(expected) ? ' ' : '';
  return `${where}：无法读取“${received}”；应为${gap}${expected}。`;
}
