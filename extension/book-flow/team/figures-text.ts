import type { BookFigureId } from '../../../core/assessment/book-figures.ts';
import type { LocalText } from '../../../core/text/local-text.ts';

export const figuresText = {
  title: t('Ties of the whole book', '整个客户簿的粘性'),
  names: {
    renewals: t('Contracts renewed in the last year', '近一年合同续签'),
    contacted: t('Introduced, buying and needs known', '已介绍且了解采购流程与关键需求'),
    longContracts: t('Contracts with {months} months or more left', '合同剩余 {months} 个月以上'),
    sticky: t('{products} products or more', '使用 {products} 种以上产品'),
    churn: t('Customers lost on last year', '同比流失客户'),
    lineChurn: t('Product lines lost on last year', '同比流失产品线'),
  } satisfies Readonly<Record<BookFigureId, LocalText>>,
  bases: {
    renewals: t('{hits} of {known} that came up', '{known} 份到期合同中 {hits} 份'),
    contacted: t('{hits} of {known} of which it is known', '{known} 个已知情况的客户中 {hits} 个'),
    longContracts: t('{hits} of {known} with a contract', '{known} 个有合同的客户中 {hits} 个'),
    sticky: t('{hits} of {known} whose products are known', '{known} 个产品数已知的客户中 {hits} 个'),
    churn: t('{hits} of {known} who bought last year', '{known} 个去年有收入的客户中 {hits} 个'),
    lineChurn: t('{hits} of {known} bought last year', '{known} 条上年在用产品线中 {hits} 条'),
  } satisfies Readonly<Record<BookFigureId, LocalText>>,
  figure: t('Figure', '指标'),
  share: t('Share', '比例'),
  range: t('95 % interval', '95% 区间'),
  base: t('Rests on', '依据'),
  between: t('{low} to {high}', '{low} 至 {high}'),
  left: t(
    'Renewals come from what is logged as renewed or ended; a product line counts where both its years are known.',
    '续签数据来自登记的合同续签和到期未续；产品线以两年数据齐全者计。',
  ),
} as const;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
