import type { Contact, ProductLine } from '../account/account.ts';
import type { Lead, Need, Solution } from '../account/need-record.ts';
import type { Language } from '../text/local-text.ts';
import type { SeededRandom } from './seeded-random.ts';
import { shiftDay } from './shift-day.ts';

type Layers = readonly [fact: string, need: string, win: string];

const NEEDS: Readonly<Record<Language, readonly Layers[]>> = {
  en: [
    [
      'A second line to the main site',
      'The order desk must not stand still when one line fails',
      'No lost orders in the season',
    ],
    [
      'One invoice for all sites',
      'Finance wants to split cost by site without retyping',
      'The audit passes without remarks',
    ],
    [
      'Collection after 18:00',
      'Late orders are to leave on the same day',
      'Keep the promise of next-day delivery',
    ],
    [
      'Backup outside the building',
      'The insurer asks for it since the flood',
      'Lower premium, and the board sleeps well',
    ],
  ],
  'zh-CN': [
    ['总部增开第二条专线', '一条线路中断时订单系统不能停', '旺季不丢单'],
    ['各分支合并账单', '财务需按网点分摊费用，免于重复录入', '审计无保留意见'],
    ['18 点后仍可收件', '晚间订单要当天发出', '兑现次日达承诺'],
    ['异地备份', '水灾后保险公司提出要求', '保费下降，董事会放心'],
  ],
};
const KINDS = ['network', 'service', 'dates', 'security'] as const;
const LEADS = {
  en: ['New depot in the south', 'Their sister firm'],
  'zh-CN': ['南区新仓', '兄弟公司'],
} as const;
const SOLUTIONS = {
  en: ['Bundle with what they have', 'Trial at one site first'],
  'zh-CN': ['与在用产品打包', '先在一个网点试用'],
} as const;

interface SampleNeeds {
  readonly needs?: readonly Need[];
  readonly solutions?: readonly Solution[];
  readonly leads?: readonly Lead[];
  readonly maturity?: { readonly stage: number };
}

/** What one account in four needs, told by the people who are known; some icebergs lack their deepest layer. */
export function sampleNeeds(
  language: Language,
  contacts: readonly Contact[],
  products: readonly ProductLine[],
  asOf: string,
  random: SeededRandom,
): SampleNeeds {
  if (!random.chance(0.25)) return {};
  const first = random.whole(0, KINDS.length - 1);
  const needs = Array.from({ length: random.whole(1, 2) }, (_, at): Need => {
    const which = (first + at) % KINDS.length;
    const [fact, need, win] = NEEDS[language][which] as Layers;
    const depth = random.whole(1, 3);
    const who = contacts[at % Math.max(1, contacts.length)]?.name;
    return {
      id: `need ${at + 1}`,
      fact,
      ...(depth > 1 ? { need } : {}),
      ...(depth > 2 ? { win } : {}),
      ...(who === undefined ? {} : { who }),
      kind: KINDS[which] as string,
      level: random.pick(['need', 'want', 'demand']),
      phase: random.pick(['before', 'during', 'after']),
      satisfaction: random.whole(1, 5),
      at: shiftDay(asOf, -random.whole(3, 90)),
    };
  });
  const [line] = products;
  const solution: Solution | undefined = line && {
    product: line.product,
    strategy: random.pick(SOLUTIONS[language]),
    feasible: random.pick(['yes', 'yes', 'not yet', 'no']),
    profit: random.pick([4, 7]),
    pressure: random.pick([1, 4, 7]),
  };
  const lead: Lead = {
    name: random.pick(LEADS[language]),
    ratings: Object.fromEntries(
      ['source', 'size', 'fit', 'timing', 'chance'].map((item) => [item, random.pick([1, 4, 7, 10])]),
    ),
    at: shiftDay(asOf, -random.whole(3, 60)),
  };
  return {
    needs,
    ...(solution === undefined || random.chance(0.3) ? {} : { solutions: [solution] }),
    ...(random.chance(0.25) ? { leads: [lead] } : {}),
    maturity: { stage: random.whole(1, 4) },
  };
}

const LEVELS = ['headquarters', 'division', 'site'] as const;
const RANKS: Readonly<Record<NonNullable<Contact['role']>, number>> = {
  decider: 0,
  initiator: 1,
  evaluator: 1,
  searcher: 2,
  user: 2,
};

/** Levels of the people whose role is noted, and whom they report to: the first of the level above. */
export function withLevels(contacts: readonly Contact[]): readonly Contact[] {
  return contacts.map((contact) => {
    if (contact.role === undefined) return contact;
    const rank = RANKS[contact.role];
    const above = contacts
      .filter(({ role }) => role !== undefined && RANKS[role] < rank)
      .sort((a, b) => RANKS[b.role ?? 'user'] - RANKS[a.role ?? 'user'])[0];
    return {
      ...contact,
      level: LEVELS[rank] as string,
      ...(above === undefined ? {} : { reportsTo: above.name }),
    };
  });
}
