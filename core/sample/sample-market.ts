import type { RivalRatings } from '../account/account.ts';
import { type MarketShare, RIVAL_STANCES, type RivalCard } from '../account/rival-record.ts';
import type { Language } from '../text/local-text.ts';
import type { SeededRandom } from './seeded-random.ts';
import { shiftDay } from './shift-day.ts';

const LINES = {
  en: {
    metrics: ['Latency as promised, capacity tight in the evening', 'Widest range, few experts'],
    price: ['A tenth below ours, rebate after a year', 'Like ours, dear extras'],
    push: ['Two callers for the region, much on the phone', 'Works through partners'],
    aim: ['The large accounts of the region', 'Any new site'],
    trend: ['Hires sales people', 'Builds its own network'],
  },
  'zh-CN': {
    metrics: ['时延达标，晚间容量紧张', '品类最全，专家少'],
    price: ['比我方低一成，满一年返利', '与我方相近，附加项贵'],
    push: ['本区两名客户经理，多用电话', '主要靠合作渠道'],
    aim: ['本区大客户', '一切新建网点'],
    trend: ['正在招聘销售', '自建网络'],
  },
} as const;
const FACTORS = ['stability', 'price', 'response', 'delivery'] as const;

interface SampleMarket {
  readonly factors?: RivalRatings;
  readonly rivalCards?: readonly RivalCard[];
  readonly market?: { readonly shares: readonly MarketShare[] };
}

/** What is noted of rivals at two in five of the accounts where they are rated: buying factors, a card, shares. */
export function sampleMarket(
  language: Language,
  rivals: RivalRatings | undefined,
  asOf: string,
  random: SeededRandom,
): SampleMarket {
  const rival = rivals?.providers[1];
  if (rivals === undefined || rival === undefined || !random.chance(0.4)) return {};
  const source = random.pick(['customer’s own words', 'public'] as const);
  const date = shiftDay(asOf, -random.whole(5, 150));
  const lines = LINES[language];
  const card: RivalCard = {
    id: `card ${rival}`,
    rival,
    lines: Object.fromEntries(
      (Object.keys(lines) as (keyof typeof lines)[])
        .filter(() => random.chance(0.8))
        .map((key) => [key, random.pick(lines[key])]),
    ),
    place: random.pick(['leader', 'catching up', 'innovator']),
    sameCustomers: random.chance(0.7),
    longTerm: random.chance(0.5),
    ...(random.chance(0.7) ? { stance: random.pick(RIVAL_STANCES) } : {}),
    indexes: {
      quality: 1,
      function: random.pick([0.9, 1, 1.1]),
      image: 1,
      price: random.pick([0.9, 1, 1.1]),
    },
    source,
    date,
  };
  const shares = rivals.providers.map((provider, at): MarketShare => {
    const share = (at === 0 ? random.whole(20, 45) : random.whole(10, 25)) / 100;
    return { provider, share, source: 'market research', date };
  });
  return {
    factors: {
      providers: rivals.providers,
      ratings: FACTORS.map((item) => ({
        item,
        importance: random.whole(3, 10),
        scores: rivals.providers.map((_, at) => (at === 0 ? random.whole(5, 9) : random.whole(4, 8))),
        source,
        date,
      })),
    },
    rivalCards: [card],
    market: { shares },
  };
}
