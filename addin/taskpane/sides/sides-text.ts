import type { LocalText } from '../../../core/text/local-text.ts';

/** Every word about the sheets beside the sheet of accounts. */
export const sidesText = {
  title: t('Beside the accounts', '客户以外的资料'),
  hint: t(
    'People, needs, rivals and the like stand on sheets of their own, a row each, with the account’s number or name.',
    '人员、需求、对手等资料各用一张工作表，每行一项，并注明客户编号或名称。',
  ),
  sheets: t('{count} {count:sheet is|sheets are} read', '已读取 {count} 张工作表'),
  which: t('Which', '查看'),
  whichSheets: t('Which sheets are read', '查看已读取的工作表'),
  read: t('{sheet}: {count} {count:row|rows}', '{sheet}：{count} 行'),
  kind: t('What to write down', '要记录的内容'),
  add: t('Add a sheet for it', '添加工作表'),
  adding: t('Adding the sheet', '正在添加工作表'),
  added: t(
    'Sheet “{sheet}” is there. What you type counts as soon as the account is shown again.',
    '已添加工作表“{sheet}”。填写后，再次显示该客户时即计入。',
  ),
  failed: t('The sheet could not be added: {reason}', '无法添加工作表：{reason}'),
} as const satisfies Readonly<Record<string, LocalText>>;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
