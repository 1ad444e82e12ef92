import type { LocalText } from '../text/local-text.ts';
import type { FaultCode } from './fault.ts';
import type { Field } from './field.ts';

/** What a field would have accepted, in words, with how to mend the fault. */
export function expectation(field: Field, code: FaultCode): LocalText {
  if (code === 'not-a-number') return numberExpected(field);
  return code === 'out-of-range' ? rangeExpected(field) : plainExpectation(code);
}

/** What is expected whatever the field. */
export function plainExpectation(code: Exclude<FaultCode, 'not-a-number' | 'out-of-range'>): LocalText {
  switch (code) {
    case 'error-cell':
      return text(
        'a value; the cell holds an error: mend the formula or empty the cell',
        '一个值；该单元格是错误值：请修正公式或清空',
      );
    case 'decimal-comma':
      return text(
        'a number with a decimal point, such as 12.5; this looks like a decimal comma',
        '用小数点书写的数字，如 12.5；此处似用逗号作小数点',
      );
    case 'ratio-too-large':
      return text('a share: 95 % is written 0.95 or 95 %', '比例：95% 请写作 0.95 或 95%');
    case 'not-yes-or-no':
      return text('yes or no', '是或否');
    case 'ambiguous-date':
      return text(
        'a date that cannot be read two ways, such as 2026-11-22; day and month could be swapped here',
        '没有歧义的日期，如 2026-11-22；此处日与月可能颠倒',
      );
    case 'not-a-date':
      return text('a date, such as 2026-11-22', '日期，如 2026-11-22');
    case 'not-a-chain-role':
      return text('headquarters, key or ordinary', '总部、关键或一般');
    case 'unknown-currency':
      return text(
        'the book’s currency, or a rate for this one in the model',
        '账簿币种，或在策略手册中为该币种设定汇率',
      );
  }
}

function numberExpected(field: Field): LocalText {
  switch (field.kind) {
    case 'rating':
      return text('a rating from 1 to 10', '1 到 10 的评分');
    case 'money':
      return text('an amount, such as 1,200,000 or 1.2 m', '金额，如 1,200,000 或 120万');
    case 'ratio':
      return text('a share, such as 0.95 or 95 %', '比例，如 0.95 或 95%');
    case 'months':
      return text('a number of months, or none for no contract', '月数；没有合同请写“无合同”');
    case 'years':
      return text('a number of years', '年数');
    default:
      return text('a number', '数字');
  }
}

function rangeExpected(field: Field): LocalText {
  if (field.kind === 'rating')
    return text('a rating from 1 to 10; leave it empty if unknown', '1 到 10 的评分；未知请留空');
  if (field.max === 1)
    return text('a share from 0 to 1, such as 0.95 or 95 %', '0 到 1 的比例，如 0.95 或 95%');
  if (field.kind === 'count') return text('a whole number, 0 or more', '不小于 0 的整数');
  if (field.kind === 'months')
    return text('0 or more months, or none for no contract', '不小于 0 的月数；没有合同请写“无合同”');
  return text('0 or more', '不小于 0');
}

function text(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
