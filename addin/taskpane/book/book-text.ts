import type { LocalText } from '../../../core/text/local-text.ts';

/** Every word of taking a book in and handing it out. */
export const bookText = {
  title: t('Book of the sidebar', '侧边栏客户簿'),
  hint: t(
    'Exchange accounts with the sidebar in your browser: its page “My book” writes and reads the same file.',
    '与浏览器侧边栏交换客户：其“我的客户簿”页面可导出和导入同样的文件。',
  ),
  import: t('Import a book…', '导入客户簿……'),
  export: t('Export this table as a book', '将此表导出为客户簿'),
  noTable: t('To export, select a cell in your table first.', '如需导出，请先选中表中的一个单元格。'),
  preview: t('Import this book?', '导入这个客户簿？'),
  from: t('{file}, written on {date}', '{file}，写于 {date}'),
  fromBy: t('{file}, written by {by} on {date}', '{file}，由 {by} 写于 {date}'),
  counts: t(
    '{accounts} {accounts:account|accounts} with {values} {values:value|values}, money in {currency}',
    '{accounts} 个客户，{values} 个值，金额单位 {currency}',
  ),
  faulty: t(
    '{count} {count:value could not be read where it came from, and stays|values could not be read where they came from, and stay} blank',
    '{count} 个值在来源处即无法读取，将留空',
  ),
  beside: {
    opportunities: t('{count} opportunities', '{count} 个商机'),
    contacts: t('{count} {count:person|people}', '{count} 位联系人'),
    rivals: t('{count} ratings against rivals', '{count} 项对手评分'),
    products: t('{count} product lines', '{count} 条产品线'),
    events: t('{count} visits, calls and promises', '{count} 次拜访、通话和承诺'),
    factors: t('{count} ratings of buying factors', '{count} 项购买因素评分'),
    rivalCards: t('{count} rival cards', '{count} 张对手卡'),
    market: t('{count} views of the market', '{count} 份市场判断'),
    swot: t('{count} SWOT boards', '{count} 份 SWOT 分析'),
    attractiveness: t('{count} ratings of attractiveness', '{count} 项吸引力评分'),
    needs: t('{count} needs', '{count} 项需求'),
    solutions: t('{count} solutions', '{count} 个解决方案'),
    cooperations: t('{count} cooperations', '{count} 项合作'),
    leads: t('{count} leads', '{count} 条线索'),
    levels: t('{count} levels of the organisation', '{count} 个组织层级'),
    maturity: t('{count} stages of digital maturity', '{count} 项数字化阶段判断'),
    surveys: t('{count} surveys of satisfaction', '{count} 次满意度调查'),
    keeping: t('{count} steps of plans to keep accounts', '{count} 项保有计划步骤'),
    coverage: t('{count} records of contact coverage', '{count} 项接触覆盖记录'),
    secrecy: t('{count} lists of confidentiality', '{count} 份保密级别'),
  },
  otherCurrency: t(
    'This workbook’s model counts in {own}. The amounts stay in {currency}, as their column names say; nothing is converted.',
    '本工作簿的策略手册以 {own} 计。金额仍为 {currency}（见列名），不作换算。',
  ),
  take: t('Write to new sheets', '写入新工作表'),
  cancel: t('Cancel', '取消'),
  refused: t('{file} was not taken: {count} points', '未接受 {file}：{count} 处问题'),
  more: t('and {count} more', '另有 {count} 处'),
  writing: t('Writing the book', '正在写入客户簿'),
  reading: t('Reading the table', '正在读取表格'),
  taken: t(
    '{accounts} {accounts:account is|accounts are} in table {table} on sheet “{sheet}”. Where each value comes from stands on “{sources}”.',
    '{accounts} 个客户已写入工作表“{sheet}”的表 {table}，各值的出处见“{sources}”。',
  ),
  cancelled: t('Cancelled; nothing was left behind.', '已取消，未留下任何内容。'),
  exported: t(
    '{count} {count:account is in|accounts are in} {file}. Import it on the sidebar’s page “My book”.',
    '{count} 个客户已写入 {file}，可在侧边栏的“我的客户簿”页面导入。',
  ),
  nothing: t(
    'The table names no account: a book needs names or numbers of customers.',
    '表中没有客户名称或编号，无法导出。',
  ),
  tooMany: t(
    'The table has {count} rows; a book holds up to {most}. Split it.',
    '表中有 {count} 行，客户簿最多 {most} 个，请拆分。',
  ),
  twoColumns: t(
    '{columns} both mean {field}. Rename the one that does not, then export again.',
    '{columns}都表示“{field}”。请将其中一列改名后再导出。',
  ),
  left: t('{count} {count:row|rows}, cells or lines were left out', '{count} 行、单元格或条目未计入'),
  allAbove: t(
    'No account may go out up to “{level}”. Choose another level, or mark fewer names.',
    '按“{level}”级别，没有可导出的客户。请另选级别，或减少对名称的标记。',
  ),
  sideUnknown: t(
    '{sheet}, row {row}: no account “{account}” in this table, or more than one',
    '{sheet} 第 {row} 行：此表中没有客户“{account}”，或有多个',
  ),
  sideFault: t(
    '{sheet}, row {row}, {column}: “{received}” cannot be read',
    '{sheet} 第 {row} 行 {column}：无法读取“{received}”',
  ),
  sideNameless: t('{sheet}, row {row}: says nothing of an account', '{sheet} 第 {row} 行：未说明任何客户'),
  refusedLine: t('{account}, {about} (“{source}”): {reason}', '{account}，{about}（“{source}”）：{reason}'),
  noName: t('row {row}: no name and no number', '第 {row} 行：既无名称也无编号'),
  repeated: t(
    'row {row}: “{name}” stands in row {first} already',
    '第 {row} 行：“{name}”已见于第 {first} 行',
  ),
  fault: t('row {row}, {column}: “{received}” cannot be read', '第 {row} 行 {column}：无法读取“{received}”'),
  copy: t('No file?', '没有文件？'),
  copyHint: t('Copy this text into a file whose name ends in .json', '请将此文本复制到以 .json 结尾的文件中'),
  failed: t('That did not work: {reason}', '操作未成功：{reason}'),
  sheet: t('Book', '客户簿'),
  sources: t('Book sources', '客户簿出处'),
  table: t('Book', '客户簿'),
  columns: {
    account: t('account', '客户'),
    field: t('field', '字段'),
    text: t('as it was written', '原文'),
    origin: t('origin', '来源'),
    where: t('where', '位置'),
    at: t('when', '时间'),
    by: t('by', '由谁'),
    value: t('counts as', '采用值'),
    currency: t('currency', '币种'),
  },
  address: t('Record address', '记录网址'),
} as const;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
