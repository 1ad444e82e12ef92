import type { LocalText } from '../../../core/text/local-text.ts';

/** Every word of the account view itself. */
export const accountText = {
  noRow: t('Select a row below the headers to see that account.', '选中表头下的一行即可查看该客户。'),
  blankRow: t('This row is blank.', '此行为空。'),
  subtitle: t('{sheet}, row {row}', '{sheet} 第 {row} 行'),
  noColumn: t(
    'The table has no column {field}: the answer counts in this pane until it closes. Add the column to keep it.',
    '表中没有“{field}”列：该答案只在本窗格关闭前有效。请添加该列以保存。',
  ),
  setAside: t(
    'Done, snoozed or left out: {count}. Kept in this workbook under the account’s number or name.',
    '已完成、推迟或忽略：{count} 项，按客户编号或名称保存在本工作簿中。',
  ),
  showAgain: t('Show them again', '重新显示'),
  notKept: t('Not kept in the workbook: {reason}', '未能保存到工作簿：{reason}'),
  nameless: t(
    'the account has neither a number nor a name to find it by again.',
    '该客户既无编号也无名称，无从对应。',
  ),
} as const satisfies Readonly<Record<string, LocalText>>;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
