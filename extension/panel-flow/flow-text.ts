import type { LocalText } from '../../core/text/local-text.ts';

/** Words about the page and the panel's own doings; the words about accounts stand in core/panel. */
export const flowText = {
  reading: t('Reading…', '正在读取…'),
  readAt: t(
    '{host} · read at {time} · {known} of {all} facts known',
    '{host} · {time} 读取 · {all} 项信息中已知 {known} 项',
  ),
  known: t('{known} of {all} facts known', '{all} 项信息中已知 {known} 项'),
  keptFrom: t(
    'This view of the page has no account fields. What you see was read before, on {date}.',
    '页面的当前视图没有客户字段。以下内容是之前（{date}）读取的。',
  ),
  ownSheet: t('From a file, no page behind it.', '来自导入的文件，没有对应页面。'),
  ownTyped: t('Typed by hand, no page behind it.', '手工填写，没有对应页面。'),
  ownSample: t('An invented account of the sample book.', '示例客户簿中的虚构客户。'),
  toPage: t('Back to the page', '返回当前页面'),
  typedBefore: t('Typed before', '以前填写的客户'),
  kept: t('What is kept', '保存的内容'),
  here: t(
    'Everything stays in this browser. Nothing is sent anywhere.',
    '所有内容只保存在本浏览器中，不会发送到任何地方。',
  ),
  forget: t('Forget this account', '删除此客户的记录'),
  forgetSure: t(
    'Everything kept in this browser about {name} goes: what you typed, what was done or dismissed, and its history.',
    '本浏览器中保存的 {name} 的全部内容都将删除：您填写的值、已完成和已忽略的行动，以及历史记录。',
  ),
  forgetYes: t('Forget it', '删除'),
  cancel: t('Cancel', '取消'),
  notUsed: t('Not used', '未使用'),
  notUsedCount: t('{count} on the page', '页面上 {count} 项'),
  notUsedHint: t(
    'On the page, but under names that are not known here, so they do not count.',
    '页面上有这些内容，但名称无法识别，因此不计入。',
  ),
  alsoTitle: t('Also on the page', '页面上的其他值'),
  alsoHint: t(
    'A second value for a field that was already read. The first one counts.',
    '同一字段的第二个值。以第一个为准。',
  ),
  cells: t('Cells not read', '未能读取的单元格'),
  cellsHint: t(
    'These cells of people or deals could not be read: a number, or a date whose day and month cannot be mixed up.',
    '联系人或商机表中的这些单元格无法读取：需要数字，或日月不会混淆的日期。',
  ),
  cellRow: t('row {row}', '第 {row} 行'),
  tables: t('Tables not read: {tables}.', '未读取的表格：{tables}。'),
  table: t('{where} (rows: {rows})', '{where}（{rows} 行）'),
  storeBroken: t(
    'This browser keeps no records just now, so nothing typed here will last: {error}',
    '浏览器目前无法保存记录，此处填写的内容不会保留：{error}',
  ),
  setAside: t('Done, snoozed or left out: {count}.', '已完成、推迟或忽略：{count} 项。'),
  showAgain: t('Show them again', '重新显示'),
  oneByOne: t('One by one', '逐项查看'),
  showOne: t('Show again', '重新显示'),
  showOneAgain: t('Show again: {title}', '重新显示：{title}'),
  backSaid: t('Back among the next actions: {title}', '已重新列入行动：{title}'),
  doneOn: t('done on {date}', '{date}完成'),
  backOn: t('back on {date}', '{date}再提醒'),
  leftOut: t('left out', '已忽略'),
  leftOutFor: t('left out: {reason}', '已忽略：{reason}'),
  blank: {
    click: t('Click the button again to read this page.', '请再次点击工具栏按钮以读取此页。'),
    policy: t(
      'Whoever administers this browser keeps extensions off this site. Ask your administrator to allow KAM Sidecar here; until then, type the account in or import it.',
      '本浏览器的管理员不允许扩展程序访问此网站。请联系管理员为大客户边栏放行；在此之前，可以手工填写或导入客户。',
    ),
    'browser-page': t(
      'This page belongs to the browser. No extension may read it.',
      '这是浏览器自己的页面，扩展程序无权读取。',
    ),
    shop: t(
      'This is the browser’s extension shop. No extension may read it.',
      '这是浏览器的扩展商店，扩展程序无权读取。',
    ),
    file: t(
      'This is a file on your computer. The browser lets extensions read files only if you allow it in the extension’s settings.',
      '这是本机文件。只有在扩展程序设置中允许后，浏览器才会让扩展读取文件。',
    ),
    pdf: t(
      'This is a PDF. Open the account’s page in your CRM instead.',
      '这是 PDF 文件。请改为打开 CRM 中的客户页面。',
    ),
    'not-html': t('This is not a web page with fields to read.', '这不是带有字段的网页，无法读取。'),
    held: t(
      'The address changed, but the page still shows what it showed before. Click the button to read it as it is.',
      '地址已改变，但页面内容没有变化。如需照现状读取，请点击工具栏按钮。',
    ),
    failed: t('The page could not be read.', '无法读取此页。'),
    'no-account': t('This page shows no account that could be read.', '这个页面上没有可以读取的客户信息。'),
  },
} as const;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
