import type { TableCellFault } from '../../../core/account/tables/read-table-cell.ts';

/** What is wrong with a cell of a sheet beside the accounts, and how to mend it, in English and Chinese. */
export const WRONG: Readonly<Record<TableCellFault, readonly [string, string, string, string]>> = {
  'not-a-number': ['Not a number', '不是数字', 'Give a number.', '请填写数字。'],
  'not-a-date': ['No date', '不是日期', 'Write it like 2026-11-22.', '请写成 2026-11-22 的形式。'],
  'ambiguous-date': [
    'A date that can be read two ways',
    '日期有两种读法',
    'Write it like 2026-11-22.',
    '请写成 2026-11-22 的形式。',
  ],
  'not-yes-or-no': ['Neither yes nor no', '既非是也非否', 'Give yes or no.', '请填写“是”或“否”。'],
  'not-a-consent': [
    'No way to call or write',
    '不是联系方式',
    'Give call, message, e-mail, all or none.',
    '请填写电话、短信、邮件、全部或均不同意。',
  ],
  'not-a-choice': [
    'None of the words for this column',
    '不是此列可用的词',
    'Take one of these: ',
    '请使用以下之一：',
  ],
  'unknown-currency': [
    'A currency without a rate',
    '币种没有汇率',
    'Add its rate to the model, or give the amount in the model’s currency.',
    '请在策略手册中添加汇率，或以手册币种填写金额。',
  ],
  'out-of-range': [
    'Outside what is possible',
    '超出可能范围',
    'Ratings run from 1 to 10, shares from 0 to 100 %; counts are whole numbers.',
    '评分为 1 到 10，份额为 0 到 100%，数量为整数。',
  ],
};
