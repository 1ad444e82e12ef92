import type { AccountFields } from '../account/account.ts';
import type { ChainRole } from '../account/field.ts';
import type { Language } from '../text/local-text.ts';
import type { SampleName } from './sample-names.ts';
import { TRADES } from './sample-trades.ts';
import type { SampleTraits } from './sample-traits.ts';
import type { SeededRandom } from './seeded-random.ts';
import { shiftDay } from './shift-day.ts';

const MANAGERS = {
  en: [
    'Ines Vollmer',
    'Tomas Okereke',
    'Priya Lindqvist',
    'Jonah Ashgrove',
    'Mara Delacourt',
    'Piet van Osse',
  ],
  'zh-CN': ['林知远', '周若棠', '陈砚秋', '何一苇', '沈星野', '顾南枝'],
} as const;
const REGIONS = {
  en: ['North', 'South', 'East', 'West'],
  'zh-CN': ['华北', '华东', '华南', '西南'],
} as const;

/**
 * Everything that could be known of one account, before gaps.
 *
 * Revenue from us is log-normal with median 700 000 and σ = 1.68, for which the biggest fifth brings
 * Φ(1.68 − 0.84) = 80 % (Aitchison & Brown, *The Lognormal Distribution*, 1957, on concentration).
 * Our share of the wallet lies around 0.55, margins around 0.27 with deviation 0.09, loss-makers around −0.15,
 * growth around 9 % with deviation 9 points. Money is in whole hundreds, ratings in halves, ratios in whole percent.
 */
export function sampleFields(
  named: SampleName,
  traits: SampleTraits,
  asOf: string,
  random: SeededRandom,
  language: Language,
): AccountFields {
  const { kind, size, momentum, bond, standing, pressure } = traits;
  const trade = TRADES[named.trade];
  const own = named.language;
  const near = (centre: number, slope: number, trait: number, spread = 1.2): number =>
    rated(centre + slope * trait + spread * random.normal());

  const usual = 700_000 * Math.exp(1.68 * size);
  const revenue = kind === 'prospect' ? 0 : hundreds(usual);
  const share = clamp(0.55 + 0.17 * bond + 0.1 * random.normal(), 0.1, 0.97);
  const wallet = hundreds((kind === 'prospect' ? usual * 1.4 : revenue) / share);
  const change = 0.03 + 0.07 * bond + 0.05 * momentum - 0.05 * pressure + 0.08 * random.normal();
  const margin =
    kind === 'loss-maker' ? -0.15 + 0.06 * random.normal() : clamp(0.27 + 0.09 * random.normal(), 0.03, 0.55);
  const costs = 1 - margin;
  const turnover = hundreds(wallet * trade.turnoverPerWallet * Math.exp(0.4 * random.normal()));
  const expected = near(7.2, 0.2, standing, 0.8);
  const tenure = Math.max(0.5, Math.round(2 * (4.5 + 2.4 * bond + 1.5 * random.normal())) / 2);
  const lost = random.chance(clamp(0.1 - 0.08 * bond, 0.02, 0.4));

  const common: AccountFields = {
    name: named.name,
    industry: trade.label[language],
    region: random.pick(REGIONS[own]),
    ownership: trade.ownership[language],
    manager: random.pick(MANAGERS[own]),
    employees: Math.max(8, Math.round((turnover / trade.turnoverPerHead) * Math.exp(0.3 * random.normal()))),
    turnover,
    revenue,
    wallet,
    walletGrowth: percent(0.09 + 0.07 * momentum + 0.05 * random.normal()),
    customerGrowth: percent(0.08 + 0.08 * momentum + 0.04 * random.normal()),
    offerFit: near(6, 0.8, bond),
    industryInfluence: near(5 + trade.standing, 1.7, standing),
    socialStatus: near(5 + trade.standing, 1.6, standing),
    policyInfluence: near(4 + 1.5 * trade.standing, 1.3, standing),
    chainRole: chainRole(standing + 0.4 * random.normal()),
    priceSensitivity: near(5.8, 1, pressure - 0.5 * bond),
    creditRisk: near(4 - (kind === 'loss-maker' ? -2.5 : 0), -0.6, bond),
    qualityCost: near(5 + (kind === 'loss-maker' ? 2.5 : 0), 0.5, standing),
    winCost: near(5.2, 0.9, pressure - 0.5 * bond),
    competitorThreat: near(5.3, 1.8, pressure),
    ourStrength: near(6, 1.2, bond),
    bestRivalStrength: near(6, 1, pressure),
    rivalIntent: near(5.2, 1.4, pressure),
    rivalAttention: near(5.2, 1.4, pressure),
    rivalVip: random.chance(kind === 'prospect' ? 0.5 : clamp(0.15 - 0.1 * bond, 0.02, 0.5)),
    lastContact: shiftDay(asOf, -Math.max(1, Math.round(26 * Math.exp(0.8 * random.normal() - 0.2 * bond)))),
  };
  if (kind === 'prospect') return common;
  return {
    ...common,
    revenueLastYear: hundreds(revenue / (1 + clamp(change, -0.45, 0.6))),
    profit: hundreds(revenue * margin),
    directCost: hundreds(revenue * costs * 0.62),
    marketingCost: hundreds(revenue * costs * 0.1),
    serviceCost: hundreds(revenue * costs * 0.16),
    maintenanceCost: hundreds(revenue * costs * 0.12),
    onTimePayment: clamp(percent(0.93 + 0.04 * bond + 0.05 * random.normal()), 0.4, 1),
    overdueAmount: random.chance(0.6) ? 0 : hundreds(revenue * random.between(0.005, 0.08)),
    pullThrough: hundreds(revenue * random.between(0.02, 0.35) * Math.exp(0.3 * standing)),
    tenure,
    contractMonthsLeft: random.chance(clamp(0.2 - 0.1 * bond, 0.02, 0.6)) ? 'none' : random.whole(0, 36),
    agreement: random.chance(clamp(0.35 + 0.25 * bond, 0.02, 0.95)),
    switchingCost: near(5.4, 1.3, bond),
    productsHeld: Math.max(1, Math.round(3 + 1.4 * bond + 0.7 * random.normal())),
    perceived: near(6.7, 1.1, bond, 0.9),
    expected,
    keyContactLost: lost,
    openComplaints: random.chance(0.7) ? 0 : random.whole(1, lost ? 5 : 3),
  };
}

function chainRole(standing: number): ChainRole {
  return standing > 1 ? 'headquarters' : standing > -0.2 ? 'key' : 'ordinary';
}

function clamp(x: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, x));
}

function hundreds(amount: number): number {
  return Math.round(amount / 100) * 100;
}

function percent(ratio: number): number {
  return Math.round(ratio * 100) / 100;
}

function rated(rating: number): number {
  return clamp(Math.round(rating * 2) / 2, 1, 10);
}
