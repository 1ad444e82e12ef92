import type { MarketFacts } from '../../account/market-facts.ts';
import type { MarketStructure } from '../../competition/market-structure.ts';
import type { LocalText } from '../../text/local-text.ts';

type Choices = { readonly [K in keyof MarketFacts]: Readonly<Record<MarketFacts[K], LocalText>> };

/** Words for the market around an account. */
export const marketText = {
  market: t('Market', '市场'),
  us: t('We', '我方'),
  shares: t('Market shares', '市场份额'),
  share: t('Share', '份额'),
  noShare: t('share not known', '份额未知'),
  segment: t('Segment, if not all', '细分市场（留空为整体）'),
  provider: t('Provider', '供应商'),
  addShare: t('Add a share', '添加份额'),
  wholeMarket: t('the whole market', '整体市场'),
  overfull: t(
    'The shares of {segment} add up to {sum}, more than the whole: nothing is read from them. Correct one of them.',
    '{segment}的份额合计 {sum}，超过 100%，无法采用。请更正其中一项。',
  ),
  concentration: t('Concentration (HHI) {index}', '集中度 HHI {index}'),
  concentrationOf: t(
    'Concentration (HHI) {index}, of the {sum} that is known',
    '集中度 HHI {index}（按已知的 {sum} 计）',
  ),
  structure: t('Market structure', '市场结构'),
  forces: t('Five forces', '五力'),
  pest: t('PEST', 'PEST'),
  structures: {
    monopoly: t('monopoly', '完全垄断'),
    oligopoly: t('oligopoly', '寡头垄断'),
    'monopolistic competition': t('monopolistic competition', '垄断竞争'),
    'perfect competition': t('perfect competition', '完全竞争'),
  } satisfies Readonly<Record<MarketStructure, LocalText>>,
  facts: {
    sellers: t('Sellers', '卖方数量'),
    product: t('Product', '产品'),
    entry: t('Entry', '进入'),
    information: t('Information', '信息'),
  } satisfies Readonly<Record<keyof MarketFacts, LocalText>>,
  choices: {
    sellers: {
      one: t('one', '一家'),
      few: t('few', '少数'),
      many: t('many', '许多'),
      'very many': t('very many', '极多'),
    },
    product: {
      same: t('the same', '同质'),
      differentiated: t('differentiated', '有差别'),
      'no substitute': t('without substitute', '无替代'),
    },
    entry: { free: t('free', '自由'), barred: t('barred', '受限') },
    information: { full: t('full', '充分'), part: t('in part', '部分') },
  } satisfies Choices,
  swot: t('SWOT', 'SWOT'),
  quadrants: {
    strength: t('Strengths', '优势'),
    weakness: t('Weaknesses', '劣势'),
    opportunity: t('Opportunities', '机会'),
    threat: t('Threats', '威胁'),
  },
  fromFacts: t('from the facts', '由事实得出'),
  drop: t('does not hold', '不成立'),
  dropFor: t('Does not hold: {what}', '不成立：{what}'),
  dropped: t('Taken out', '已剔除'),
  restore: t('bring back', '恢复'),
  restoreFor: t('Bring back: {what}', '恢复：{what}'),
  addTo: t('Add to {quadrant}', '添加到{quadrant}'),
  line: t('In a few words', '简要说明'),
  highOrder: t('What follows', '由此得出'),
  actionFor: t('Action for {pairing}', '{pairing}的行动'),
  nothingYet: t('nothing yet', '暂无'),
} as const;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
