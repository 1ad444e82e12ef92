import type { LocalText } from '../../../core/text/local-text.ts';

/** Every word of the list of functions. */
export const insertText = {
  functions: t('Functions', '函数'),
  title: t('Insert a function', '插入函数'),
  forTable: t('Filled in for {table}', '已按“{table}”填好'),
  noTable: t(
    'Select a cell in your table first: the examples then name it. Until then they speak of a table T.',
    '请先选中表中的一个单元格，示例便会填入该表；在此之前以 T 代表。',
  ),
  help: t('All functions explained, in the browser', '在浏览器中查看全部函数说明'),
  find: t('Find a function', '查找函数'),
  found: t('{count} functions', '{count} 个函数'),
  insert: t('Insert', '插入'),
  insertNamed: t('Insert {name}', '插入 {name}'),
  missing: t('Your table has no column {columns}.', '表中没有“{columns}”列。'),
  done: t('Inserted at {at}.', '已插入到 {at}。'),
  occupied: t(
    '{at} is not empty. Select an empty cell with room below and to the right, then insert.',
    '{at} 不是空白单元格。请选中下方和右侧都有空位的空白单元格再插入。',
  ),
  'in-table': t(
    '{at} is part of a table, where results cannot spill. Select an empty cell outside it, then insert.',
    '{at} 在表内，结果无法溢出。请选中表外的空白单元格再插入。',
  ),
  failed: t('Excel did not take the formula: {reason}', 'Excel 未接受该公式：{reason}'),
} as const satisfies Readonly<Record<string, LocalText>>;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
