import type { MarketFacts } from '../account/market-facts.ts';
import type { LocalText } from '../text/local-text.ts';
import type { MarketStructure } from './market-structure.ts';

interface MarketLabels {
  readonly structure: Readonly<Record<MarketStructure, LocalText>>;
  readonly sellers: Readonly<Record<MarketFacts['sellers'], LocalText>>;
  readonly product: Readonly<Record<MarketFacts['product'], LocalText>>;
  readonly entry: Readonly<Record<MarketFacts['entry'], LocalText>>;
  readonly information: Readonly<Record<MarketFacts['information'], LocalText>>;
}

/** The market structures and the four facts that tell them apart, in words. @see METHODS 4.7. */
export const MARKET_LABELS: MarketLabels = {
  structure: {
    monopoly: { en: 'monopoly', 'zh-CN': '完全垄断' },
    oligopoly: { en: 'oligopoly', 'zh-CN': '寡头垄断' },
    'monopolistic competition': { en: 'monopolistic competition', 'zh-CN': '垄断竞争' },
    'perfect competition': { en: 'perfect competition', 'zh-CN': '完全竞争' },
  },
  sellers: {
    one: { en: 'one', 'zh-CN': '一家' },
    few: { en: 'few', 'zh-CN': '少数' },
    many: { en: 'many', 'zh-CN': '许多' },
    'very many': { en: 'very many', 'zh-CN': '极多' },
  },
  product: {
    same: { en: 'same', 'zh-CN': '同质' },
    differentiated: { en: 'differentiated', 'zh-CN': '有差别' },
    'no substitute': { en: 'no substitute', 'zh-CN': '无替代' },
  },
  entry: {
    free: { en: 'free', 'zh-CN': '自由' },
    barred: { en: 'barred', 'zh-CN': '受限' },
  },
  information: {
    full: { en: 'full', 'zh-CN': '充分' },
    part: { en: 'part', 'zh-CN': '部分' },
  },
};
