import type { LocalText } from '../../../core/text/local-text.ts';

export const pipelineText = {
  counts: t(
    '{open} open · {won} won ({wonMoney}) · {lost} lost · {all} in all',
    '进行中 {open} 个 · 赢单 {won} 个（{wonMoney}）· 丢单 {lost} 个 · 共 {all} 个',
  ),
  none: t('No deals yet', '还没有商机'),
  noneWhy: t(
    'Deals come from the lists on account pages, from a sheet of opportunities, or from what you add to an account.',
    '商机来自客户页面上的列表、导入的商机表，或您在客户中添加的内容。',
  ),
  funnel: t('Funnel', '漏斗'),
  health: t('Health: {health}', '健康度：{health}'),
  layer: t('Layer', '漏斗层'),
  deals: t('Deals', '商机数'),
  amount: t('Amount', '金额'),
  weighted: t('Weighted', '加权金额'),
  withoutAmount: t('{count} without an amount', '{count} 个没有金额'),
  forecast: t('Forecast by month', '按月预测'),
  month: t('Month', '月份'),
  overdue: t('Should have closed', '已逾期'),
  unscheduled: t('Without a date', '未排期'),
  total: t('Total', '合计'),
  gap: t(
    'Target for {period}: {target}. Won so far {won}, expected until its end {planned}, still missing {gap}.',
    '{period}目标 {target}：已赢单 {won}，期末前预计 {planned}，缺口 {gap}。',
  ),
  noTarget: t(
    'No target is set for the period: set it in the model to see the gap and the grades.',
    '尚未设定本期目标；在策略手册中设定后可看到缺口和金额等级。',
  ),
  unknownStages: t(
    'Stages whose meaning the model does not know; their deals count with a win rate of 0: {stages}.',
    '策略手册不认识以下阶段，其商机赢单率按 0 计：{stages}。',
  ),
  noMove: t('Cannot be told yet', '暂不能判断'),
  noMoveWhy: t('A close date is missing.', '缺少预计成交日期。'),
  more: t('{count} more', '另有 {count} 个'),
  openAccount: t('Open {name}', '打开 {name}'),
} as const;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
