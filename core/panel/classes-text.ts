import type { LocalText } from '../text/local-text.ts';

/** What the panel says of an account's classes, beside their names. */
export const classesText = {
  worthMore: t('Worth more than {share} of your accounts.', '价值高于您 {share} 的客户。'),
  worthLess: t('Worth less than {share} of your accounts.', '价值低于您 {share} 的客户。'),
  medians: t('Each dividing line is the median of your book.', '各分界线取自您客户簿的中位数。'),
  above: t(
    '{axis} lies {points} above its dividing line of {cut}.',
    '{axis}比分界线 {cut} 分高 {points} 分。',
  ),
  below: t(
    '{axis} lies {points} below its dividing line of {cut}.',
    '{axis}比分界线 {cut} 分低 {points} 分。',
  ),
  onLine: t(
    '{axis} lies right on its dividing line of {cut}, which counts as high.',
    '{axis}正好在 {cut} 分的分界线上，按“高”计。',
  ),
  customersOnly: t('For customers only.', '仅适用于已有业务的客户。'),
  attractiveness: t('Attractiveness', '客户吸引力'),
  advantage: t('Advantage over rivals', '竞争优势'),
  moves: t('{count} moves that suit it', '适用的 {count} 项市场动作'),
  oneMove: t('1 move that suits it', '适用的 1 项市场动作'),
  modes: t('How to serve: {modes}.', '服务方式：{modes}。'),
  stage: t('Stage', '购买阶段'),
} as const;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
