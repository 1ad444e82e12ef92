import type { LocalText } from '../../text/local-text.ts';

/** Words for rating how attractive an account is. */
export const attractivenessText = {
  title: t('Attractiveness', '客户吸引力'),
  hint: t(
    'How much this account is worth having. With the advantage over rivals it gives the position.',
    '该客户值得争取的程度；与竞争优势共同决定竞争定位。',
  ),
  derived: t(
    'Nothing counts yet: until it does, current value, loyalty, influence and potential stand for it.',
    '尚无有效评分，暂以当前价值、忠诚度、影响力和潜在价值代替。',
  ),
  counted: t('{rated} of {items} items count', '{items} 项中 {rated} 项计入'),
} as const;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
