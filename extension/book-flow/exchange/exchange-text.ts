import type { LocalText } from '../../../core/text/local-text.ts';

/** Words of import, export and of what is kept. */
export const exchangeText = {
  import: t('Import', '导入'),
  export: t('Export', '导出'),
  choose: t('Choose a file', '选择文件'),
  chooseWhat: t(
    'A CSV or Excel sheet of accounts, our template, or a colleague’s book. You see everything before it is kept.',
    'CSV 或 Excel 客户表、本产品模板，或同事的客户簿。保存之前您会看到全部内容。',
  ),
  paste: t('Or paste rows copied from Excel, headers included', '或粘贴从 Excel 复制的行（含表头）'),
  readPasted: t('Read what was pasted', '读取粘贴内容'),
  pasted: t('Pasted rows', '粘贴的行'),
  reading: t('Reading…', '正在读取…'),
  failed: t('The file could not be read: {why}', '无法读取文件：{why}'),
  refusedBook: t(
    '{file} cannot be taken as a book; nothing was imported. What is wrong:',
    '{file} 不能作为客户簿读取，未导入任何内容。问题如下：',
  ),
  noRate: t(
    '{file} counts money in {theirs}, your book in {ours}. Set a rate for {theirs} in the model, then import it again.',
    '{file} 的金额以 {theirs} 计，您的客户簿以 {ours} 计。请先在评估模型中为 {theirs} 设定汇率，再导入。',
  ),
  sheet: t('Sheet of accounts', '客户表所在工作表'),
  noAccounts: t('none: only what stands beside accounts', '无：仅有客户之外的内容'),
  rowsRead: t(
    '{file} · {sheet}, headers in row {row}, {count} rows',
    '{file} · {sheet}，表头在第 {row} 行，共 {count} 行',
  ),
  columns: t('Columns', '列'),
  column: t('Column', '列'),
  example: t('First value', '首个值'),
  readAs: t('Read as', '读作'),
  field: t('Field', '字段'),
  unit: t('Unit', '单位'),
  asHeader: t('as the header says', '按表头'),
  leaveOut: t('leave out', '不导入'),
  guess: t('as found', '按识别结果'),
  ignored: t('Left out: {columns}', '未导入的列：{columns}'),
  shadowed: t('“{other}” counts instead', '以“{other}”为准'),
  clash: t(
    '“{field}” stands in more than one column ({columns}), so neither is read. Leave one of them out.',
    '“{field}”出现在多列（{columns}）中，因此都未读取。请将其中一列设为不导入。',
  ),
  revenueOurs: t(
    '“{column}” is read as what they spend with us. If it is their own turnover, choose “Customer’s turnover”.',
    '“{column}”按客户给我方的收入读取。若为客户自身的营业额，请改选“客户营业额”。',
  ),
  revenueTheirs: t(
    '“{column}” is read as the customer’s own turnover, as in CRM exports. If it is what they spend with us, choose “Revenue from us”.',
    '“{column}”按客户自身的营业额读取（CRM 导出的惯例）。若为给我方的收入，请改选“年收入”。',
  ),
  foreign: t(
    'The sheet says {theirs}, your book counts in {ours}. How shall the amounts be taken?',
    '表中金额为 {theirs}，您的客户簿以 {ours} 计。金额如何处理？',
  ),
  asTheyStand: t('As they stand, as {ours}', '原数照用，按 {ours}'),
  convert: t('Converted at the model’s rate', '按模型汇率换算'),
  noticed: t('What was noticed', '读取时的发现'),
  preview: t('Preview', '预览'),
  previewNote: t('The first {count} rows, as they will be read.', '前 {count} 行，将按此读取。'),
  counts: t(
    '{rows} rows: {added} new, {changed} updated, {same} unchanged, {asked} to be answered, {left} left out, {refused} refused, {blank} blank.',
    '共 {rows} 行：新增 {added}，更新 {changed}，不变 {same}，待确认 {asked}，不导入 {left}，拒收 {refused}，空行 {blank}。',
  ),
  bookCounts: t(
    '{rows} accounts from {by}, {day}: {added} new, {changed} updated, {same} unchanged, {asked} to be answered, {left} left out.',
    '来自{by}（{day}）的 {rows} 个客户：新增 {added}，更新 {changed}，不变 {same}，待确认 {asked}，不导入 {left}。',
  ),
  sideCounts: t(
    '{sheet}: {joined} of {rows} rows found their account',
    '{sheet}：{rows} 行中有 {joined} 行找到了对应客户',
  ),
  sideNameless: t(
    '{sheet}, row {row}: names no account or nothing of it',
    '{sheet} 第 {row} 行：未写明客户或内容',
  ),
  sideUnknown: t(
    '{sheet}, row {row}: no account “{account}”',
    '{sheet} 第 {row} 行：没有名为“{account}”的客户',
  ),
  sideFault: t(
    '{sheet}, row {row}, {column}: “{text}” cannot be read',
    '{sheet} 第 {row} 行，{column}：无法读取“{text}”',
  ),
  sheetIgnored: t('Sheets that tell nothing of accounts: {sheets}', '与客户无关的工作表：{sheets}'),
  faults: t(
    '{count} cells cannot be read; they stay empty, the rest of the row is imported',
    '{count} 个单元格无法读取，将留空；该行其余内容照常导入',
  ),
  refused: t('{count} rows are refused', '{count} 行被拒收'),
  noName: t(
    'Row {row} names no account: give it a name or an ID.',
    '第 {row} 行没有客户名称：请填写名称或客户编号。',
  ),
  repeated: t(
    'Row {row}: “{name}” stands in row {first} already. Give the two different IDs if they are two accounts.',
    '第 {row} 行：“{name}”已在第 {first} 行出现。如为两个客户，请填写不同的客户编号。',
  ),
  more: t('Show all {count}', '显示全部 {count} 条'),
  asks: t('Which account is it?', '是哪个客户？'),
  asksWhy: t(
    'These could be accounts that you have. Nothing of them is imported before you say so.',
    '以下可能是您已有的客户。在您确认之前不会导入。',
  ),
  unanswered: t('choose…', '请选择…'),
  sameAs: t('the same as {name}', '即 {name}'),
  isNew: t('a new account', '新客户'),
  conflicts: t('{count} values differ from yours', '{count} 处与您的数据不同'),
  conflictsWhy: t(
    'Unless you choose otherwise, what you typed yourself stands, then the better source, then the later word.',
    '如不另选：您自己填写的优先，其次看来源，再次看时间先后。',
  ),
  forAll: t('For all', '全部'),
  stands: t('By that rule', '按上述规则'),
  mine: t('Mine', '我的'),
  theirs: t('Theirs', '对方的'),
  newer: t('The newer', '较新的'),
  keepWhich: t('{field} of {account}: which one to keep', '{account}的{field}：保留哪个'),
  line: t('{table}: {name}', '{table}：{name}'),
  tables: {
    opportunities: t('Deal', '商机'),
    contacts: t('Person', '人员'),
    products: t('Product', '产品'),
    rivals: t('Ratings of rivals', '竞争评分'),
    events: t('Event', '事件'),
  },
  account: t('Account', '客户'),
  doImport: t('Import {count} accounts', '导入 {count} 个客户'),
  nothing: t(
    'There is nothing to import: all of it is in your book already.',
    '没有可导入的内容：客户簿中已全部存在。',
  ),
  cancel: t('Cancel', '取消'),
  done: t(
    '{file}: {added} accounts added, {changed} updated.',
    '{file}：新增 {added} 个客户，更新 {changed} 个。',
  ),
  undo: t('Undo the import', '撤销导入'),
  undone: t('The import is undone; your book is as it was.', '已撤销导入，客户簿恢复原状。'),
  another: t('Import another file', '导入其他文件'),
  toAccounts: t('Look at the accounts', '查看客户'),

  exportWhat: t(
    '{count} accounts, as this browser knows them. Files are written here; nothing is sent anywhere.',
    '{count} 个客户，按本浏览器所知导出。文件只在本机生成，不会发送到任何地方。',
  ),
  exportSample: t('This is the sample book: the accounts are invented.', '这是示例客户簿：客户均为虚构。'),
  exportNone: t('There are no accounts to export yet.', '还没有可导出的客户。'),
  workbook: t('Excel: values and reasons', 'Excel：评估与依据'),
  workbookWhat: t(
    'Value, bounds, classes, what each value is made of, next actions, deals, people, the model.',
    '价值、上下限、类别、价值构成、下一步行动、商机、人员和评估模型。',
  ),
  csv: t('CSV: values', 'CSV：评估结果'),
  csvWhat: t(
    'One row an account: value, bounds, coverage, dimensions, classes, first action.',
    '每个客户一行：价值、上下限、覆盖率、维度、类别和首要行动。',
  ),
  facts: t('CSV: facts', 'CSV：客户资料'),
  factsWhat: t(
    'What is known of each account, to be imported here again or opened in Excel.',
    '各客户的已知资料，可再次导入或用 Excel 打开。',
  ),
  crm: t('CSV for the CRM', '用于 CRM 的 CSV'),
  crmWhat: t(
    'Record, address, name, value, class, first action. Texts that begin with = + - @ get an apostrophe, so that no spreadsheet runs them.',
    '记录、网址、名称、价值、类别、首要行动。以 = + - @ 开头的文字前加单引号，以免被表格当作公式。',
  ),
  colleague: t('Book for a colleague', '给同事的客户簿'),
  colleagueWhat: t(
    'Everything known of these accounts, with sources and dates: figures, people, deals, events. Leave out accounts that they may not see.',
    '这些客户的全部资料及其来源和日期：数据、人员、商机、事件。对方不应看到的客户，请先剔除。',
  ),
  yourName: t('Your name, so that they know whose word it is', '您的姓名，以便对方知道资料来自谁'),
  nameNeeded: t('Write your name first.', '请先填写您的姓名。'),
  write: t('Write the file', '生成文件'),
  written: t('{file} is written.', '已生成 {file}。'),

  kept: t('Data kept here', '本机保存的数据'),
  keptLine: t('{count} accounts, in this browser alone', '{count} 个客户，仅保存在本浏览器'),
  keptWhat: t(
    'Accounts, what became of their actions, how their value developed, the model and your settings. Nothing is sent anywhere.',
    '客户、行动的处理情况、价值变化、评估模型和您的设置。不会发送到任何地方。',
  ),
  deleteAccount: t('Delete an account', '删除一个客户'),
  deleteThis: t('Delete this account', '删除此客户'),
  deleteAccountSure: t(
    '“{name}” goes with all that is kept of it: facts, notes, actions, history. This cannot be undone.',
    '“{name}”及其全部内容（资料、备注、行动、历史）将被删除，且无法撤销。',
  ),
  deletePerson: t('Delete a person', '删除一个人'),
  deletePersonWhat: t(
    'The name of a contact, a colleague, anyone who is named somewhere.',
    '联系人、同事或任何被提到的人的姓名。',
  ),
  person: t('Name of the person', '姓名'),
  find: t('Find', '查找'),
  nobody: t('“{name}” is named nowhere here.', '这里没有提到“{name}”。'),
  found: t(
    '“{name}” is named at these places. What goes, goes for good.',
    '以下各处提到了“{name}”。删除后无法恢复。',
  ),
  goes: {
    line: t('the whole entry goes', '整条删除'),
    value: t('the value goes', '该值删除'),
    name: t('the name gives way to “…”', '姓名改为“…”'),
  },
  bearsName: t(
    'The account itself bears the name: rename or delete it yourself.',
    '客户名称本身含有该姓名：请自行改名或删除该客户。',
  ),
  gone: t('(an account no longer kept)', '（已不再保存的客户）'),
  deletePersonYes: t('Delete “{name}” everywhere', '从所有位置删除“{name}”'),
  personGone: t('“{name}” is named nowhere any more.', '“{name}”已从所有位置删除。'),
  deleteAll: t('Delete everything', '删除全部数据'),
  deleteAllSure: t(
    'All {count} accounts, their history, the model and your settings go for good. Export the book first if you may need it.',
    '全部 {count} 个客户及其历史、评估模型和设置都将永久删除。如日后可能需要，请先导出。',
  ),
  deleteYes: t('Delete for good', '永久删除'),
  deleted: t('“{name}” is deleted.', '已删除“{name}”。'),
  allDeleted: t('Nothing is kept any more.', '已不再保存任何内容。'),
} as const;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
