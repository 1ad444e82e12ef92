import type { LocalText } from '../../text/local-text.ts';

/** The words of the parts of the editor that are opened now and then. */
export const policyText = {
  // Start from
  templates: t('Start from a template', '从行业模板开始'),
  templatesSummary: t('telecom, post, banking', '电信、邮政物流、银行'),
  template: t('Template', '模板'),
  choose: t('Choose…', '请选择…'),
  takeTemplate: t('Take this template', '采用此模板'),
  taken: t('Taken. Look at the preview, then save.', '已采用。请查看预览后保存。'),
  alreadySo: t('The model is already like this.', '当前手册与此相同。'),
  wouldChange: t('It would change {count} {count:place|places} of the model:', '将改动手册中的 {count} 处：'),
  keepsCurrency: t(
    'Currency and rates stay as they are. Money scales are in yuan: fit them to your accounts afterwards.',
    '币种与汇率保持不变。金额标尺按人民币设定，采用后请按客户数据校准。',
  ),

  // Calibrate
  calibrate: t('Fit money scales to my accounts', '按我的客户校准金额标尺'),
  calibrateSummary: t('{count} {count:account|accounts}', '{count} 个客户'),
  calibrateNote: t(
    'A tenth of the accounts lie below the worst end, a tenth above the best.',
    '标尺最差端以下、最优端以上各有一成客户。',
  ),
  scales: {
    profit: t('Profit', '利润'),
    pullThrough: t('Pull-through revenue', '连带收入'),
    headroom: t('Wallet we do not have yet', '尚未获得的支出'),
    stake: t('Money at stake', '利害金额'),
  },
  ends: t('{worst} to {best}', '{worst} 至 {best}'),
  fromValues: t('{count} {count:value|values}', '{count} 个值'),
  fromEstimates: t(
    '{count} {count:value|values}, {estimated} of them estimated',
    '{count} 个值，其中 {estimated} 个为估计',
  ),
  tooFew: t(
    'kept: {count} {count:value|values}, at least 10 are needed',
    '保留原值：仅 {count} 个值，至少需要 10 个',
  ),
  noSpread: t('kept: the values hardly differ', '保留原值：各值几乎相同'),
  asIs: t('as it is', '与现值相同'),
  takeThis: t('Take', '采用'),
  takeOf: t('Take: {what}', '采用：{what}'),
  takeAll: t('Take all', '全部采用'),

  // Weights by comparison
  pairwise: t('Weights by comparing in pairs', '两两比较定权重'),
  pairwiseSummary: t('six questions', '六个问题'),
  pairwiseNote: t('How much more does the first count than the second?', '前者比后者重要多少？'),
  against: t('{a} against {b}', '{a}与{b}'),
  judgements: [
    t('both alike', '同等重要'),
    t('{a} slightly more', '{a}稍微重要'),
    t('{a} clearly more', '{a}明显重要'),
    t('{a} far more', '{a}强烈重要'),
    t('{a} beyond comparison', '{a}极端重要'),
  ],
  consistent: t('Judgements agree (ratio {ratio}).', '判断一致（一致性比率 {ratio}）。'),
  inconsistent: t(
    'Judgements contradict one another (ratio {ratio}, above {limit}). Most of it comes from {pair}: by the others, {a} counts {times} times as much as {b}.',
    '判断相互矛盾（一致性比率 {ratio}，高于 {limit}）。矛盾主要来自{pair}：按其余判断，{a}的重要性应为{b}的 {times} 倍。',
  ),
  spread: t('Second opinion', '参考意见'),
  spreadNote: t(
    'How much each part tells your accounts apart. It says nothing of what matters.',
    '各部分区分客户的能力，与其重要与否无关。',
  ),
  spreadNone: t('Your accounts do not differ enough for one.', '客户之间差别不足，无法给出。'),
  weightsNow: t('Now', '现值'),
  weightsNew: t('New', '新值'),
  takeWeights: t('Take these weights', '采用这些权重'),
  part: t('Part', '部分'),

  // Scales and names
  scaleKind: t('Scale', '标尺'),
  linear: t('linear', '线性'),
  log: t('logarithmic', '对数'),
  rename: t('Name', '名称'),
  inEnglish: t('English', '英文'),
  inChinese: t('Chinese', '中文'),

  // Classes
  classTexts: t('Class names and strategies', '分类名称与策略'),
  classTextsSummary: t('in both languages', '中英文'),
  label: t('Name', '名称'),
  strategy: t('Strategy', '策略'),
  types: t('Key-account type', '大客户类型'),
  release: t('Keep or let go', '去留判断'),
  scorecard: t('Scorecard in use', '所用评分卡'),
  scorecards: t('Scorecards', '评分卡'),
  tierCuts: {
    vipCurrent: t('VIP: current value', '贵宾：当前价值'),
    vipLoyalty: t('VIP: loyalty', '贵宾：忠诚度'),
    targetPotential: t('Target: potential', '目标：潜在价值'),
  },
  tiers: t('Service tiers', '服务等级'),
  useMedian: t(
    'With a book, cut at its medians; the cuts below hold without one',
    '有客户簿时按其中位数分类；没有时用以下界线',
  ),
  byMedian: t('at the medians of the book', '按客户簿的中位数'),

  // Estimates
  shares: t('Wallet by industry', '各行业总支出占营业额比例'),
  sharesNote: t(
    'Where the wallet is unknown it is estimated as this share of the customer’s turnover.',
    '客户总支出未知时，按营业额的此比例估计。',
  ),
  industry: t('Industry', '行业'),
  share: t('Share of turnover', '占营业额比例'),
  discountRate: t('Discount rate a year', '年贴现率'),

  // Rates
  bookCurrency: t('Currency of the book', '账簿币种'),
  rates: t('Currency and rates', '币种与汇率'),
  currency: t('Currency of the book (three letters)', '账簿币种（三个字母）'),
  ratesNote: t(
    'What one unit of another currency is worth in {currency}.',
    '其他币种一单位折合 {currency} 的金额。',
  ),
  code: t('Currency', '币种'),
  rate: t('Worth', '折合'),
  add: t('Add', '添加'),
  addOne: t('Add…', '添加……'),
  added: t('Added: {what}', '已添加：{what}'),
  newName: t('New {line}', '新增{line}'),
  newInEnglish: t('New {line} (English)', '新增{line}（英文）'),
  newInChinese: t('New {line} (Chinese)', '新增{line}（中文）'),
  line: t('line', '条目'),
  moveUp: t('Move {what} up', '上移“{what}”'),
  amountHint: t('leave empty for none', '留空表示不设'),
  amountWrong: t('an amount above 0, or nothing', '大于 0 的金额，或留空'),
  remove: t('Remove {what}', '删除“{what}”'),
  removed: t('Removed: {what}', '已删除：{what}'),
  none: t('none', '无'),
  twice: t('It is already there.', '已存在。'),
  codeWanted: t('Three capital letters, such as USD.', '三个大写字母，如 USD。'),
  nameWanted: t('A name is wanted.', '请填写名称。'),

  // Levers
  levers: t('What we can influence', '我方可影响的因素'),
  leversSummary: t('{count} inputs', '{count} 项'),
  leversNote: t(
    'The smallest step to another class is looked for among these, in steps that people count in.',
    '在这些因素中寻找改变分类的最小变动，按人们习惯的单位表示。',
  ),
  direction: t('Direction', '方向'),
  directions: { up: t('more', '提高'), down: t('less', '降低') },
  step: t('Step', '步长'),
  yesOrNo: t('yes or no', '是或否'),
  addLever: t('Add an input', '添加因素'),
  firmFrom: t(
    'A class is firm if no weight need move by less than',
    '权重变动小于此比例而分类不变，即为稳固',
  ),

  // Actions and norms
  rules: t('Actions', '行动规则'),
  rulesSummary: t('{count} rules, {shown} shown first', '{count} 条规则，先显示 {shown} 项'),
  shown: t('Actions on the first screen', '首屏行动数'),
  dueIn: t('Days until it is due', '几天内完成'),
  daysShort: t('{days} days', '{days} 天'),
  dayShort: t('1 day', '1 天'),
  dueWithin: t('Due within', '时限'),
  noDue: t('by a date of its own', '按自身日期'),
  ruleTexts: {
    title: t('Title', '标题'),
    why: t('Why', '理由'),
    effect: t('Expected effect', '预期效果'),
    ends: t('Done when', '何时算完成'),
  },
  limits: {
    atLeast: t('at least', '不低于'),
    above: t('above', '高于'),
    atMost: t('at most', '不高于'),
    below: t('below', '低于'),
  },
  priceCut: t('Share of revenue given away', '让利占收入比例'),
  factsHint: t('Names in braces stand for facts: {facts}.', '花括号中的名称代表事实：{facts}。'),
  dropRule: t('Remove this rule', '删除此规则'),
  reviews: t('Reviews of the book', '客户簿定期评审'),
  every: t('Every', '间隔'),
  units: {
    weeks: t('weeks', '周'),
    months: t('months', '月'),
  },
  norms: t('Service norms', '服务规范'),
  calendar: t('Holidays of', '放假日历'),
  daysOff: t('Further days off of our own', '本公司另外的休息日'),
  daysOffWrong: t('No day such as 2026-12-24: {parts}', '不是 2026-12-24 这样的日期：{parts}'),
  normsSummary: t('{count} norms', '{count} 条'),
  who: t('Who acts', '负责人'),
  nameWho: t('Name who acts', '指定负责人'),
  dropWho: t('Name nobody', '不指定负责人'),
  accountManager: t('Account manager', '客户经理'),
  normTiers: t('For these tiers', '适用等级'),
  clocks: {
    hours: t('hours', '小时'),
    days: t('days', '天'),
    workdays: t('working days', '工作日'),
  },
} as const;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
