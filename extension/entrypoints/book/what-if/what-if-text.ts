import type { LocalText } from '../../../../core/text/local-text.ts';

/** Words of what-if. */
export const whatIfText = {
  title: t('What if', '假如'),
  start: t(
    'Move a weight to see what would change. Nothing is kept until you say so.',
    '拖动权重即可看到会有什么变化；在您保存之前不会改动任何内容。',
  ),
  share: t('{weight}, {share} of the value', '{weight}，占价值 {share}'),
  reclassedNone: t('No account changes class', '没有客户改变类别'),
  reclassed: t('{count} {count:account changes class|accounts change class}', '{count} 个客户改变类别'),
  movedNone: t('none moves more than {far} ranks', '没有客户名次变动超过 {far} 位'),
  moved: t('{count} {count:moves|move} more than {far} ranks', '{count} 个名次变动超过 {far} 位'),
  sentence: t('{reclassed}, {moved}.', '{reclassed}，{moved}。'),
  onlyDimensions: t(
    'These weights move values, ranks and the loyalty matrix. The value matrix moves by indicator weights and cuts.',
    '这些权重影响价值、名次和忠诚矩阵；价值矩阵随指标权重和分界线变动。',
  ),
  seeLoyalty: t('See the loyalty matrix', '查看忠诚矩阵'),
  change: t('{scheme}: {from} → {to}', '{scheme}：{from} → {to}'),
  noClass: t('none', '无'),
  changes: t('Who changes class', '改变类别的客户'),
  showAll: t('Show all {count} in the table', '在表格中查看全部 {count} 个'),
  indicators: t('Indicator weights', '指标权重'),
  asInUse: t('as in use', '与现用相同'),
  changed: t('{count} changed', '已改 {count} 项'),
  byMedian: t('the book’s medians', '客户簿中位数'),
  cuts: t('Cuts', '分界线'),
  cut: t('Cut: {what}', '分界线：{what}'),
  medians: t(
    'The cuts of this model are the medians of the book. They follow the weights.',
    '此策略手册以客户簿的中位数为分界线，随权重变动。',
  ),
  reset: t('Reset', '还原'),
  keep: t('Keep as my model', '保存为我的策略手册'),
  keeping: t('Keeping…', '正在保存…'),
  kept: t('Kept as {stamp}. Table and sidebar go by it.', '已保存为 {stamp}，表格与侧边栏均按此计算。'),
  undo: t('Undo', '撤销'),
  undone: t('The model before is in use again.', '已恢复之前的策略手册。'),
  refused: t('Not kept: {faults}', '未保存：{faults}'),
  fault: t('{where}: {what}.', '{where}：{what}。'),
  failed: t('Not kept: the browser refused. {reason}', '未保存：浏览器拒绝了操作。{reason}'),
  inTheWay: t(
    'Not kept: the model kept in this browser has faults and would be overwritten. Mend or replace it under Model first.',
    '未保存：本浏览器中保存的策略手册有问题，保存会将其覆盖。请先在“策略手册”中更正或替换。',
  ),
  dimensionsZero: t(
    'All four weights are 0, so nothing can be valued. Give at least one a weight.',
    '四个权重均为 0，无法估值。请至少给一个维度赋予权重。',
  ),
  indicatorsZero: t(
    'All indicators of {dimension} have weight 0, so it cannot be scored. Give at least one a weight.',
    '{dimension}的全部指标权重均为 0，无法评分。请至少给一个指标赋予权重。',
  ),
} as const;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
