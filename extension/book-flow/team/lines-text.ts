import type { LocalText } from '../../../core/text/local-text.ts';

/** Words about product lines that customers stopped buying. */
export const linesText = {
  title: t('Product lines lost on last year', '产品线同比流失'),
  none: t(
    'No product line has both years on record. A sheet with product, revenue and last year’s revenue brings them, or orders of two years.',
    '尚无两年数据齐全的产品线。可导入含产品、收入、上年收入的表格，或两年的订单。',
  ),
  product: t('Product', '产品'),
  customers: t('Customers last year', '上年客户数'),
  lost: t('Lost', '流失'),
  share: t('Share', '流失率'),
  before: t('Last year', '上年收入'),
  now: t('This year', '今年收入'),
} as const;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
