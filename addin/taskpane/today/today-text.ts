import type { LocalText } from '../../../core/text/local-text.ts';

/** Every word of the pane's view of the day that is not the agenda's own. */
export const todayText = {
  title: t('Due', '到期事项'),
  of: t('{table}: {count} {count:account|accounts} looked at', '{table}：已查看 {count} 个客户'),
  withSides: t('along with {sheets}', '并读取工作表 {sheets}'),
  select: t('Select the row of {name}', '选中 {name} 所在的行'),
  looking: t('Looking at the accounts', '正在查看客户'),
  cancel: t('Cancel', '取消'),
  partly: t(
    'Stopped after {looked} of {all} accounts: the others may have more that is due.',
    '已在 {all} 个客户中的第 {looked} 个后停止：其余客户可能另有到期事项。',
  ),
  again: t('Look at all', '全部查看'),
  unread: t(
    '{count} {count:row could not be read and is|rows could not be read and are} left out; Doctor says why.',
    '{count} 行无法读取，未计入；原因见“检查”。',
  ),
  unread1: t(
    '1 row could not be read and is left out; Doctor says why.',
    '1 行无法读取，未计入；原因见“检查”。',
  ),
  conflict: t(
    'Two columns hold the same number, so the table cannot be read. Doctor names them.',
    '有两列表示同一数值，无法读取此表；具体列名见“检查”。',
  ),
  unknown: t(
    '{count} rows of {sheets} name an account that is not in this table, or is there more than once.',
    '工作表 {sheets} 中有 {count} 行的客户不在此表中，或在表中重复。',
  ),
  unknown1: t(
    '1 row of {sheets} names an account that is not in this table, or is there more than once.',
    '工作表 {sheets} 中有 1 行的客户不在此表中，或在表中重复。',
  ),
  row: t('Row {row}', '第 {row} 行'),
  failed: t('Not done: {reason}', '未能完成：{reason}'),
} as const satisfies Readonly<Record<string, LocalText>>;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
