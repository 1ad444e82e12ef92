import type { LocalText } from '../../../text/local-text.ts';

export const pipelinePolicyText = {
  title: t('Target and stages', '目标与销售阶段'),
  noTarget: t('no target for the period', '未设定本期目标'),
  summary: t('target {target}', '目标 {target}'),
  target: t('To be won in the period', '本期应赢得金额'),
  grades: t('Grade of a deal', '商机金额等级'),
  grade: t('{grade} from this share of the target', '占目标的比例达到此值为 {grade} 级'),
  stages: t('What the stages of your CRM stand for', 'CRM 销售阶段的含义'),
  stagesNote: t(
    'Where nobody ticked the checks of a deal, its stage says how far it is. Separate names by commas.',
    '商机未勾选检查项时，按其阶段判断进展。名称之间用逗号分隔。',
  ),
  rung: t('{rung} ({rate})', '{rung}（{rate}）'),
  begun: t('Not on the ladder yet (0 %)', '尚未上台阶（0%）'),
  won: t('Won', '赢单'),
  lost: t('Lost', '丢单'),
} as const;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
