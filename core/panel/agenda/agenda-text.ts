import type { AgendaPart } from '../../actions/agenda.ts';
import type { LocalText } from '../../text/local-text.ts';

/** Every word about what is due across accounts. */
export const agendaText = {
  asOf: t('As of', '截至'),
  parts: {
    overdue: t('Overdue', '已逾期'),
    today: t('Today', '今天'),
    week: t('In the next 7 days', '未来 7 天'),
    month: t('In the next 30 days', '未来 30 天'),
  } satisfies Readonly<Record<AgendaPart, LocalText>>,
  nothing: t('Nothing is due in the next 30 days.', '未来 30 天没有到期事项。'),
  nothingWhy: t(
    'Due dates come from norms after visits, enquiries and complaints, from promises, plans to keep an account, contracts and deals.',
    '到期日来自拜访、咨询、投诉之后的服务规范，以及承诺、保有计划、合同和商机。',
  ),
  more: t('{count} more', '另有 {count} 项'),
  openAccount: t('Open {name}', '打开 {name}'),
  counts: t('{count} due, {overdue} overdue', '共 {count} 项到期，{overdue} 项已逾期'),
} as const;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
