import type { LocalText } from '../../../core/text/local-text.ts';

/** Words of the book by account manager. */
export const teamText = {
  title: t('By account manager', '按客户经理'),
  what: t(
    'Merge your colleagues’ books under “Import and export” to see the team. A name opens that manager’s accounts.',
    '在“导入与导出”中合并同事的客户簿，即可查看整个团队。点击姓名查看其客户。',
  ),
  manager: t('Account manager', '客户经理'),
  nobody: t('nobody named', '未指定'),
  accounts: t('Accounts', '客户数'),
  revenue: t('Revenue', '收入'),
  value: t('Mean value', '平均价值'),
  knownOf: t('of {known} of {all}', '已知 {known}/{all}'),
  open: t('Class open', '类别未定'),
  overdue: t('Overdue', '逾期'),
  alarm: t('Alarm', '警报'),
  complete: t('Completeness', '完整度'),
} as const;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
