import type { LocalText } from '../text/local-text.ts';

/** What the panel says of an account's classes, beside their names. */
export const classesText = {
  worthMore: t('Worth more than {share} of your accounts.', '价值高于您 {share} 的客户。'),
  worthLess: t('Worth less than {share} of your accounts.', '价值低于您 {share} 的客户。'),
  medians: t('Each dividing line is the median of your book.', '各分界线取自您客户簿的中位数。'),
  above: t(
    'Nearest dividing line: {axis} at {cut}, {points} above it.',
    '最近的分界线：{axis} {cut} 分，高出 {points} 分。',
  ),
  below: t(
    'Nearest dividing line: {axis} at {cut}, {points} below it.',
    '最近的分界线：{axis} {cut} 分，低了 {points} 分。',
  ),
  onLine: t(
    '{axis} stands right on its dividing line of {cut}, which counts as high.',
    '{axis}正好在 {cut} 分的分界线上，按“高”计。',
  ),
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
