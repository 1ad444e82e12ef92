import type { LocalText } from '../../core/text/local-text.ts';

/** Words of the book page as a whole; each view's own words stand beside the view. */
export const bookText = {
  title: t('My book', '我的客户簿'),
  views: t('Views', '视图'),
  today: t('Today', '今日'),
  accounts: t('Accounts', '客户'),
  pipeline: t('Pipeline', '商机'),
  groups: t('Groups', '分组'),
  products: t('Products', '产品'),
  team: t('Team', '团队'),
  model: t('Model', '策略手册'),
  exchange: t('Import and export', '导入与导出'),
  importFile: t('Import a file', '导入文件'),
  open: t('Open my book', '打开我的客户簿'),
  what: t(
    'All accounts side by side: table, pictures, what-if, import and export.',
    '全部客户一览：表格、图形、假设分析、导入与导出。',
  ),
  search: t('Search the accounts', '搜索客户'),
  searchHint: t('Name, 拼音, industry', '名称、拼音、行业'),
  asOf: t('As of', '截至'),
  asOfToday: t('Today', '今天'),
  asOfNote: t(
    'Everything is judged as of {date}. What is kept does not change by it.',
    '全部按 {date} 评估，已保存的内容不受影响。',
  ),
  wait: t('Assessing… {share}', '正在评估… {share}'),
  own: t('My accounts', '我的客户'),
  sample: t('Sample book', '示例客户簿'),
  none: t('No accounts yet', '还没有客户'),
  noneWhy: t(
    'Accounts come from the CRM pages you open beside the sidebar, from a file, or from what you type. They stay in this browser.',
    '在侧边栏旁打开的 CRM 页面、导入的文件和您填写的内容，都会成为这里的客户。所有内容只保存在本浏览器中。',
  ),
  showSample: t('Look at the sample book', '查看示例客户簿'),
  sampleNote: t(
    'These accounts are invented. Yours are kept apart from them.',
    '这些客户是虚构的，与您自己的客户分开保存。',
  ),
  backToOwn: t('Back to my accounts', '返回我的客户'),
  refusedModel: t(
    'The model kept in this browser cannot be used, so the standard one stands in. It is still kept. Faults: {faults}',
    '本浏览器中保存的策略手册无法使用，暂以标准策略手册代替，原手册仍保留。问题：{faults}',
  ),
} as const;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
