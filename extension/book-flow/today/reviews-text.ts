import type { ReviewPoint } from '../../../core/assessment/review-agenda.ts';
import type { LocalText } from '../../../core/text/local-text.ts';

export const reviewsText = {
  title: t('Next reviews', '下次评审'),
  summary: t('{review}, {date}', '{review}，{date}'),
  none: t('nothing to look at', '没有需要查看的'),
  points: {
    revenueFell: t('Revenue fell', '收入下降'),
    dealsOverdue: t('Deals past their date', '已过预计日期的商机'),
    dealsUndated: t('Deals without a date', '未定日期的商机'),
    moneyOverdue: t('Money overdue', '有逾期款'),
    atLoss: t('Cost more than they bring', '亏损客户'),
    classesOpen: t('Class still open', '分类未定'),
    inAlarm: t('Could be lost: alarm', '流失警报'),
    rivalsUnknown: t('Rivals not rated', '对手尚未评分'),
  } satisfies Readonly<Record<ReviewPoint, LocalText>>,
  held: t('Held today', '今天已评审'),
  heldFor: t('Held today: {review}', '今天已评审：{review}'),
  heldSaid: t('Held: {review}. The next one is due {date}.', '已评审：{review}。下次为 {date}。'),
  heldOn: t('last held {date}', '上次评审 {date}'),
  notHeld: t('Not held after all', '撤销'),
  notHeldFor: t('Not held after all: {review}', '撤销评审记录：{review}'),
  notHeldSaid: t('Taken back: {review}.', '已撤销：{review}。'),
  dealAt: t('{deal} ({account})', '{deal}（{account}）'),
  andMore: t('and {count} more', '另有 {count} 项'),
  knownOf: t('known of {known} of {all} accounts', '{all} 个客户中 {known} 个可判断'),
  uncovered: t(
    'Holidays of {years} are not known yet: counted by weekends.',
    '尚不掌握 {years} 年的放假安排，仅按周末计算。',
  ),
} as const;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
