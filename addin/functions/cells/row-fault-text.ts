import type { Fault } from '../../../core/account/fault.ts';
import { languageInUse } from '../playbook-in-use.ts';

/** What is wrong in a row, as the message of its error: row, column, text, and how to mend it. */
export function rowFaultText(faults: readonly Fault[]): string {
  const language = languageInUse();
  const [first, ...more] = faults;
  if (first === undefined) return '';
  const place = { row: first.row ?? '?', column: first.column ?? first.field };
  const expected = first.expected[language];
  if (language === 'zh-CN') {
    const rest = more.length === 0 ? '' : `本行另有 ${more.length} 处：${columns(more, '、')}。`;
    return `第 ${place.row} 行“${place.column}”列：“${first.received}”；应为${expected}。${rest}`;
  }
  const rest = more.length === 0 ? '' : ` ${more.length} more in this row: ${columns(more, ', ')}.`;
  return `Row ${place.row}, column “${place.column}”: “${first.received}”; give ${expected}.${rest}`;
}

function columns(faults: readonly Fault[], separator: string): string {
  return faults.map(({ column, field }) => column ?? field).join(separator);
}
