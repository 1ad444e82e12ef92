import type { LocalText } from '../../text/local-text.ts';
import { plainExpectation } from '../expectation.ts';
import type { TableFault } from './read-side-table.ts';

/** What a cell of a side table would have been read as, with how to mend it. */
export function cellExpectation({ code, kind }: Pick<TableFault, 'code' | 'kind'>): LocalText {
  switch (code) {
    case 'not-a-number':
    case 'out-of-range':
      return numberOf(kind);
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

/** What a number of a column may be. */
function numberOf(kind: TableFault['kind']): LocalText {
  switch (kind) {
    case 'rating':
      return text('a rating from 1 to 10; leave it empty if unknown', '1 到 10 的评分；不知道请留空');
    case 'share':
      return text('a share from 0 to 100 %, such as 35 % or 0.35', '0 到 100% 的比例，如 35% 或 0.35');
    case 'index':
      return text('an index above 0, where 1 is the average of the market', '大于 0 的指数，1 为市场平均');
    case 'count':
      return text('a whole number that is possible there', '允许范围内的整数');
    case 'stance':
      return text(
        'a stance from −2, against us, to 2, champion; leave it empty if unknown',
        '从 −2（反对我方）到 2（坚定支持）的立场；不知道请留空',
      );
    case 'weeks':
      return text('a number of weeks, 0 or more', '周数，不小于 0');
    case 'money':
      return text(
        'an amount of 0 or more, such as 1,200,000 or 1.2 m',
        '不小于 0 的金额，如 1,200,000 或 120万',
      );
    default:
      return text('a number, such as 1,200,000 or 1.2 m', '数字，如 1,200,000 或 120万');
  }
}

function text(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
