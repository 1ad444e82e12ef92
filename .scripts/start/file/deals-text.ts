const text = (en: string, zh: string) => ({ en, 'zh-CN': zh });

/** Words about a sheet of deals. */
export const dealsText = {
  readAs: text('Read as deals: {columns}', '按商机表读取：{columns}'),
  ignored: text('Not read: {columns}', '未读取的列：{columns}'),
  rows: text(
    '{rows} {rows:row|rows}: {named} with their account, {nobody} without one, {repeated} that say the same once more, {nameless} that name no deal.',
    '共 {rows} 行：有客户的 {named} 行，没有客户的 {nobody} 行，重复 {repeated} 行，没有商机名称 {nameless} 行。',
  ),
  faults: text(
    'Cells that cannot be read: {count}; they stay empty.',
    '无法读取的单元格：{count} 个，按空白处理。',
  ),
  counts: text(
    '{all} deals: {open} open, {won} won, {lost} lost; {accounts} {accounts:account|accounts}.',
    '共 {all} 个商机：进行中 {open}，赢单 {won}，丢单 {lost}；涉及 {accounts} 个客户。',
  ),
  nobody: text('Without an account', '没有客户'),
  funnel: text('Funnel as of {day}: {health}', '漏斗（截至 {day}）：{health}'),
  forecast: text('Forecast by month', '按月预测'),
  moves: text('What to conclude of the open deals', '对进行中商机的结论'),
  layer: text('Layer', '漏斗层'),
  month: text('Month', '月份'),
  move: text('Conclusion', '结论'),
  deal: text('Deal', '商机'),
  account: text('Account', '客户'),
  stage: text('Stage', '阶段'),
  deals: text('Deals', '商机数'),
  amount: text('Amount', '金额'),
  close: text('Expected close', '预计成交'),
  winRate: text('Win rate', '赢单率'),
  grade: text('Grade', '金额等级'),
  tactic: text('Tactic', '战术'),
  weighted: text('Weighted', '加权金额'),
  withoutAmount: text('Without amount', '没有金额'),
  overdue: text('Should have closed', '已逾期'),
  unscheduled: text('Without a date', '未排期'),
  total: text('Together', '合计'),
  unknownStages: text(
    'Stages that the model does not know, so that their win rate counts as 0: {stages}',
    '策略手册不认识以下阶段，赢单率按 0 计：{stages}',
  ),
  sheet: text('Deals', '商机'),
  forecastSheet: text('Forecast', '预测'),
  day: text('As of', '评估日'),
  modelSheet: text('Model', '策略手册'),
} as const;
