import type { LocalText } from '../../core/text/local-text.ts';

/** Everything that `npm start` says. `{name}` stands for a value. */
export const startText = {
  help: text(
    `npm start                       assesses the sample book, serves the add-in and the demo CRM, opens a browser
npm start -- FILE.csv|xlsx      assesses your own sheet and writes FILE.assessed.xlsx beside it

For a sheet:
  --sheet NAME                  the only sheet to read; without it all: accounts, deals, people, orders …
  --map "Column=field"          what a column is, as often as needed: --map "revenue=turnover (million)"
                                the field by its key or its name in English or Chinese; --map "Column=" ignores it;
                                --map "#3=field" names a column by its number in the list
  --serve                       serves add-in and demo CRM as well
For both:
  --as-of YYYY-MM-DD            the day on which is assessed; today without it
  --lang en|zh-CN               the language; without it the system's
  --no-browser                  opens no browser
  --once                        prints and ends, serves nothing
  --help                        this

Variables: KAM_BROWSER or CHROME_PATH names the browser, NO_COLOR keeps colours away.`,
    `npm start                       评估示例客户簿，提供 Excel 加载项和演示 CRM，并打开浏览器
npm start -- 文件.csv|xlsx       评估您自己的表格，结果写入旁边的“文件.assessed.xlsx”

处理表格时：
  --sheet 名称                  只读取这一张工作表；不写则全部读取：客户、商机、联系人、订单等
  --map "列名=字段"             说明某列是什么，可重复：--map "revenue=营业额（万元）"
                                字段可写键名、英文名或中文名；--map "列名=" 表示忽略该列；
                                也可用列表中的列号：--map "#3=字段"
  --serve                       同时提供加载项和演示 CRM
通用：
  --as-of YYYY-MM-DD            评估日；不写则为今天
  --lang en|zh-CN               语言；不写则随系统
  --no-browser                  不打开浏览器
  --once                        输出后结束，不启动服务
  --help                        显示本说明

环境变量：KAM_BROWSER 或 CHROME_PATH 指定浏览器，NO_COLOR 关闭颜色。`,
  ),
  needsValue: text(
    '{option} needs a value. See npm start -- --help',
    '{option} 后面需要一个值。参见 npm start -- --help',
  ),
  unknownOption: text(
    'There is no option {option}. Did you mean {near}?',
    '没有选项 {option}。是否想用 {near}？',
  ),
  oneFile: text(
    'One sheet at a time, please; these are several: {files}',
    '一次只能处理一个文件，这里有多个：{files}',
  ),
  badDay: text(
    '--as-of wants a day such as 2026-11-22, not “{text}”.',
    '--as-of 需要 2026-11-22 这样的日期，而不是“{text}”。',
  ),
  badLanguage: text(
    '--lang knows en and zh-CN, not “{text}”.',
    '--lang 只支持 en 和 zh-CN，不支持“{text}”。',
  ),
  needsFile: text(
    '--map and --sheet are for your own sheet: npm start -- FILE.csv --map "Column=field"',
    '--map 和 --sheet 用于您自己的表格：npm start -- 文件.csv --map "列名=字段"',
  ),
  fileMissing: text('There is no file {file}.', '没有文件 {file}。'),
  fileUnreadable: text('{file} cannot be read: {reason}', '无法读取 {file}：{reason}'),
  isFolder: text(
    '{file} is a folder; a CSV or XLSX file is needed.',
    '{file} 是文件夹；需要 CSV 或 XLSX 文件。',
  ),

  sampleBook: text(
    'Sample book: {count} invented accounts, as of {day}',
    '示例客户簿：{count} 个虚构客户，评估日 {day}',
  ),
  model: text('Model {stamp}', '策略手册 {stamp}'),
  assessing: text('Assessing', '正在评估'),
  account: text('Account', '客户'),
  band: text('Band', '档'),
  value: text('Value', '价值'),
  bounds: text('from–to', '区间'),
  coverage: text('Known', '已知'),
  valueClass: text('Value class', '价值类'),
  loyaltyClass: text('Loyalty class', '忠诚类'),
  archetype: text('Archetype', '原型'),
  rivals: text('Rank', '名次'),
  rankOf: text('{rank} of {count}', '{rank}/{count}'),
  action: text('{title} — {why}', '{title}——{why}'),
  legend: text(
    '? = what is missing could still change the class. Rank = our place among the providers that the customer rated.',
    '“?”表示缺失的信息仍可能改变类别。名次＝我方在客户打过分的各家供应商中的排名。',
  ),
  more: text('… and {count} more; all are in the workbook.', '……另有 {count} 个，全部写入工作簿。'),
  rowName: text('(row {row})', '（第 {row} 行）'),
  noName: text('(no name)', '（无名称）'),

  book: text('The book', '整体情况'),
  accounts: text('Accounts', '客户数'),
  open: text('{count} open', '{count} 个未定'),
  unclassed: text('cannot tell', '无法判断'),
  bands: text('Bands', '分档'),
  noBand: text('no amount {count}', '无金额 {count}'),
  concentration: text('Concentration', '集中度'),
  gini: text(
    'Gini {gini}; the biggest fifth of the accounts brings {share}',
    '基尼系数 {gini}；最大的 20% 客户贡献 {share}',
  ),
  unknown: text('unknown', '未知'),
  missingMost: text('Missing most (accounts)', '最常缺失（客户数）'),
  bookTooSmall: text(
    'Fewer than {count} accounts: what compares with the whole book is left out.',
    '客户少于 {count} 个：需要与整体比较的部分从略。',
  ),

  reading: text(
    '{file}, sheet “{sheet}”: headers in row {row}, rows below: {count}',
    '{file}，工作表“{sheet}”：表头在第 {row} 行，下面有 {count} 行',
  ),
  otherSheets: text(
    'Not read: {sheets}. Choose with --sheet NAME.',
    '未读取：{sheets}。可用 --sheet 名称 选择。',
  ),
  noSheet: text('There is no sheet “{sheet}”. There are: {sheets}', '没有工作表“{sheet}”。现有：{sheets}'),
  columnsTitle: text('How the columns were understood', '各列的理解'),
  column: text('Column', '列'),
  field: text('Field', '字段'),
  unit: text('Unit', '单位'),
  example: text('First value', '首个值'),
  readAs: text('read as', '读作'),
  status: text('Status', '状态'),
  matched: text('matched', '已识别'),
  mapped: text('as you said', '按您的指定'),
  ignored: text('ignored as you said', '按您的要求忽略'),
  unmatched: text('not a known field; not used', '未识别，不使用'),
  shadowed: text('not used: “{other}” is the same field', '不使用：“{other}”是同一字段'),
  conflict: text('clashes: another column is the same number', '冲突：另有一列是同一数值'),
  blank: text('no header', '无表头'),
  leftOut: text(
    'Not known as fields and not used (--map "Column=field" says what one is): {columns}',
    '不是已知字段，未使用（可用 --map "列名=字段" 说明）：{columns}',
  ),
  noneValued: text(
    'No account could be valued: none of these columns says what a customer brings or could bring. Revenue from us, profit, wallet or growth would do; name the column with --map "Column=field".',
    '没有客户可以估值：这些列都没有说明客户带来或可能带来多少。有我方收入、利润、客户总支出或增长率之一即可；请用 --map "列名=字段" 指明该列。',
  ),
  revenueFromUs: text(
    '“{column}” is read as the revenue that WE get from the customer. If it is the customer’s own turnover: --map "{column}=turnover"; if it counts in millions: --map "{column}=revenue (million)"',
    '“{column}”按“客户给我方的年收入”读取。若是客户自身的营业额：--map "{column}=营业额"；若以万元计：--map "{column}=年收入（万元）"',
  ),
  revenueTurnover: text(
    'The headers are a CRM’s, so “{column}” is read as the customer’s own turnover. If it is what we bill them: --map "{column}=revenue"',
    '表头像是 CRM 导出，因此“{column}”按“客户自身营业额”读取。若是我方向其开票的收入：--map "{column}=年收入"',
  ),
  nothingMatched: text(
    'No column of “{sheet}” is a known field. Its headers are: {headers}. Say what they are: npm start -- {file} --map "{first}=name"',
    '“{sheet}”中没有可识别的列。表头为：{headers}。请说明含义：npm start -- {file} --map "{first}=客户名称"',
  ),
  noRows: text('“{sheet}” holds no accounts below its headers.', '“{sheet}”的表头下面没有客户。'),
  conflictError: text(
    'Two columns are the same number, {field}: {headers}. Say which one is not: {how}',
    '有多列对应同一数值“{field}”：{headers}。请说明哪一列不是：{how}',
  ),
  mapForm: text('--map wants "Column=field", not “{text}”.', '--map 的写法是 "列名=字段"，而不是“{text}”。'),
  mapColumn: text(
    '--map "{text}": there is no column “{column}”. {near}',
    '--map "{text}"：没有列“{column}”。{near}',
  ),
  mapSeveral: text(
    '--map "{text}": {count} columns are called “{column}”. Name one by its number: {numbers}',
    '--map "{text}"：有 {count} 列叫“{column}”。请用列号指明：{numbers}',
  ),
  mapField: text(
    '--map "{text}": there is no field “{field}”. {near}',
    '--map "{text}"：没有字段“{field}”。{near}',
  ),
  near: text('Near: {names}', '相近的有：{names}'),
  oneOf: text('There are: {names}', '可用的有：{names}'),

  problemsTitle: text('What could not be read: {count}', '无法读取的内容：{count} 处'),
  lostTitle: text('Rows that are in no account: {count}', '未归入客户的行：{count}'),
  problem: text(
    '{sheet}, row {row}, column “{column}”: “{text}” — expected {expected}',
    '{sheet}，第 {row} 行，“{column}”列：“{text}”——应为{expected}',
  ),
  moreProblems: text(
    '… and {count} more, all on the sheet “{sheet}”.',
    '……另有 {count} 处，全部列在“{sheet}”工作表。',
  ),
  noProblems: text('Every value in a known column could be read.', '已识别各列的内容全部读取成功。'),
  stillComputed: text(
    'These cells count as missing; the rest of their rows is computed.',
    '这些单元格按缺失处理，所在行的其余内容照常计算。',
  ),
  writing: text('Writing the workbook…', '正在写入工作簿……'),
  wrote: text('Written: {file}', '已写入：{file}'),
  wroteBeside: text(
    '{wished} is not a result of this program, so it was left alone.',
    '{wished} 不是本程序的结果，未作改动。',
  ),
  cannotWrite: text('{file} cannot be written: {reason}', '无法写入 {file}：{reason}'),

  demoCrm: text('Demo CRM: {url}', '演示 CRM：{url}'),
  addin: text('Excel add-in: {url}, manifest {manifest}', 'Excel 加载项：{url}，清单 {manifest}'),
  loadAddin: text(
    'To load it: Excel on the web: Insert → Add-ins → Upload My Add-in; Windows and Mac: see README, “In Excel”. It must stay served.',
    '加载方法：网页版 Excel：插入 → 加载项 → 上传我的加载项；Windows 和 Mac 见 README“在 Excel 中”。使用期间请保持本服务运行。',
  ),
  addinInsecure: text(
    'Excel takes add-ins from https only, and there is no certificate for localhost yet. Once, in another window: {command} — it makes one and asks before your system trusts it. Then npm start again.',
    'Excel 只接受 https 加载项，而本机尚无 localhost 证书。请在另一窗口执行一次：{command}（生成证书，并在系统信任前征求同意），然后重新 npm start。',
  ),
  addinMissing: text('The add-in is not built: npm run build', '加载项尚未构建：npm run build'),
  browserOpened: text(
    'Opened {program} with the extension on a demo account, in a profile of its own.',
    '已用独立配置打开 {program}，装好扩展并停在一个演示客户页。',
  ),
  panelOpened: text('The side panel is open beside the account.', '侧边栏已在客户页旁打开。'),
  pressButton: text(
    'Click the puzzle piece at the top right, then KAM Sidecar, to open the side panel.',
    '点击右上角的拼图图标，再点“大客户边栏”，即可打开侧边栏。',
  ),
  browserClosed: text(
    'The browser was closed; the rest is still served.',
    '浏览器已关闭；其余服务仍在运行。',
  ),
  browserFailed: text(
    'The browser {program} did not take the extension: {reason}',
    '浏览器 {program} 未能装入扩展：{reason}',
  ),
  noDisplay: text('No browser was opened: there is no display here.', '未打开浏览器：此处没有显示器。'),
  noBrowser: text(
    'No browser was opened: no Chrome, Chromium or Edge was found (KAM_BROWSER may name one).',
    '未打开浏览器：没有找到 Chrome、Chromium 或 Edge（可用 KAM_BROWSER 指定）。',
  ),
  notWanted: text('No browser was opened, as you said.', '按您的要求未打开浏览器。'),
  loadUnpacked: text(
    'To load the extension yourself: chrome://extensions (edge://extensions) → Developer mode → Load unpacked → {folder}; then open {url} and click its button.',
    '自行加载扩展：chrome://extensions（edge://extensions）→ 开发者模式 → 加载已解压的扩展程序 → {folder}；然后打开 {url} 并点击其按钮。',
  ),
  extensionMissing: text('The extension is not built: npm run build', '扩展尚未构建：npm run build'),
  yes: text('yes', '是'),
  no: text('no', '否'),
  headquarters: text('headquarters', '总部'),
  key: text('key', '关键'),
  ordinary: text('ordinary', '一般'),
  noContract: text('no contract', '无合同'),

  stop: text('Ctrl-C ends all of it.', '按 Ctrl-C 全部结束。'),
  stopped: text('All ended.', '已全部结束。'),
} as const satisfies Record<string, LocalText>;

function text(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
