import type { LocalText } from '../../text/local-text.ts';
import { plainExpectation } from '../expectation.ts';
import type { TableCellFault } from './read-table-cell.ts';

/** What a cell of a side table would have been read as, with how to mend it. */
export function cellExpectation(code: TableCellFault): LocalText {
  switch (code) {
    case 'not-a-number':
      return text('a number, such as 1,200,000 or 1.2 m', '数字，如 1,200,000 或 120万');
    case 'out-of-range':
      return text(
        'a number that is possible there, such as no amount below 0',
        '允许范围内的数字，如金额不能小于 0',
      );
    case 'not-a-consent':
      return text(
        'yes, no, or the ways agreed to: call, message, email',
        '是、否，或同意的方式：电话、短信、邮件',
      );
    case 'not-a-choice':
      return text('one of the words that the column knows', '该列可用的词语之一');
    default:
      return plainExpectation(code);
  }
}

function text(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
