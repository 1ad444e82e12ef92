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
  rivals: t('Rivals', '竞争对手'),
  needs: t('Needs', '需求'),
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
  backToToday: t('Back to today', '回到今天'),
  asOfNote: t(
    'Everything is judged as of {date}. What is kept does not change by it.',
    '全部按 {date} 评估，已保存的内容不受影响。',
  ),
  wait: t('Assessing… {share}', '正在评估… {share}'),
  own: t('My accounts', '我的客户'),
  sample: t('Sample book', '示例客户簿'),
  none: t('No accounts yet', '还没有客户'),
  noneWhy: t(
    'There are three ways to begin. Whatever you bring stays in this browser.',
    '您可以从以下三种方式开始。所有内容只保存在本浏览器中。',
  ),
  fromFile: t('From a file', '来自文件'),
  fromFileHow: t(
    'Accounts, deals or orders as CSV or Excel, rows pasted from a sheet, or a colleague’s book. You see what is read before anything is kept.',
    '客户表、商机表或订单表（CSV 或 Excel），从表格粘贴的行，或同事的客户簿。保存前可先查看读取结果。',
  ),
  fromCrm: t('From your CRM', '来自 CRM'),
  fromCrmHow: t(
    'Open a customer’s page in your CRM and click the KAM Sidecar button in the browser’s toolbar. Each account that you look at so is kept here.',
    '在 CRM 中打开客户页面，点击浏览器工具栏上的 KAM Sidecar 按钮。这样查看过的客户都会保存到这里。',
  ),
  justLook: t('Just look around', '先看看效果'),
  justLookHow: t(
    'A sample book of 120 invented accounts shows every view. It does not mix with yours.',
    '示例客户簿含 120 个虚构客户，可查看全部视图，不会与您的客户混在一起。',
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
