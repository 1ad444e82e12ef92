import type { Fault } from '../../../core/account/fault.ts';
import { faultText } from '../../../core/text/fault-text.ts';
import { languageInUse } from '../playbook-in-use.ts';
import { say } from './words.ts';

/** What is wrong in a row, as the message of its error: row, column, text and what to give instead. */
export function rowFaultText([first, ...more]: readonly Fault[]): string {
  if (first === undefined) return '';
  const text = faultText(first, languageInUse());
  if (more.length === 0) return text;
  const columns = more.map(({ column, field }) => column ?? field);
  return `${text}${say({
    en: ` ${more.length} more in this row: ${columns.join(', ')}.`,
    'zh-CN': `本行另有 ${more.length} 处：${columns.join('、')}。`,
  })}`;
}
