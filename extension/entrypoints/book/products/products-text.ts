import type { LocalText } from '../../../../core/text/local-text.ts';

/** Words of the grid of products and customer groups. */
export const productsText = {
  title: t('Products and customer groups', '产品与客户群'),
  caption: t('What each product contributes in each customer group', '各产品在各客户群中的贡献'),
  by: t('Customer groups by', '客户群划分依据'),
  product: t('Product', '产品'),
  all: t('All groups', '全部客户群'),
  total: t('All products', '全部产品'),
  legend: t(
    '++ strong profit, + profit, ± break-even, — loss, ? not known',
    '++ 高盈利，+ 盈利，± 持平，— 亏损，? 未知',
  ),
  marks: {
    '++': t('strong profit', '高盈利'),
    '+': t('profit', '盈利'),
    '±': t('break-even', '持平'),
    '—': t('loss', '亏损'),
  },
  unknownMark: t('profit not known', '利润未知'),
  margin: t('margin {margin}', '利润率 {margin}'),
  partKnown: t('known of {known} of {lines}', '{lines} 项中已知 {known} 项'),
  profitable: t('Combinations that earn', '盈利的组合'),
  losing: t('Combinations that lose', '亏损的组合'),
  untold: t('Nobody knows whether these earn', '盈亏不明的组合'),
  none: t('None.', '无。'),
  pair: t('{product} for {group}', '{product} · {group}'),
  empty: t('No figures by product yet', '还没有分产品的数据'),
  emptyWhy: t(
    'The grid needs revenue and profit a year of each product that an account buys. They come in with a book file: see Import and export. Accounts read from CRM pages or from a sheet of one row an account carry none.',
    '该表需要每个客户所购各产品的年收入和年利润。这些数据随客户簿文件导入，见“导入与导出”。从 CRM 页面或一行一个客户的表格读取的客户不含这些数据。',
  ),
} as const;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
