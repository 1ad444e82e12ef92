import type { Contact, DecisionRole } from '../account/account.ts';
import type { Language } from '../text/local-text.ts';
import type { SeededRandom } from './seeded-random.ts';
import { shiftDay } from './shift-day.ts';

const GIVEN = {
  en: ['Nadia', 'Oskar', 'Leila', 'Hugo', 'Maren', 'Silas', 'Anouk', 'Dario', 'Freya', 'Kofi'],
  'zh-CN': ['思远', '雨桐', '景行', '若溪', '嘉树', '清和', '望舒', '怀瑾', '一诺', '云起'],
} as const;
const FAMILY = {
  en: ['Brandvold', 'Castellane', 'Dunmore', 'Eskildsen', 'Farrow', 'Grünwald', 'Hathersage', 'Iwobi'],
  'zh-CN': ['苏', '江', '叶', '程', '许', '方', '唐', '薛'],
} as const;
const TITLES: Readonly<Record<DecisionRole, Readonly<Record<Language, string>>>> = {
  initiator: { en: 'Head of operations', 'zh-CN': '运营主管' },
  searcher: { en: 'Buyer', 'zh-CN': '采购专员' },
  decider: { en: 'Managing director', 'zh-CN': '总经理' },
  user: { en: 'IT manager', 'zh-CN': '信息科科长' },
  evaluator: { en: 'Finance controller', 'zh-CN': '财务经理' },
};
const ROLES = Object.keys(TITLES) as [DecisionRole, ...DecisionRole[]];

/** None to four people, two thirds of the accounts having any; one in four has no role noted, one in three no stance. */
export function sampleContacts(
  language: Language,
  bond: number,
  asOf: string,
  random: SeededRandom,
): readonly Contact[] {
  const count = random.chance(0.66) ? random.whole(1, 4) : 0;
  const first = random.whole(0, ROLES.length - 1);
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, at) => {
    const role = ROLES[(first + at * 2) % ROLES.length] ?? 'user';
    const given = random.pick(GIVEN[language]);
    const name = freeName(language, given, random.pick(FAMILY[language]), taken);
    taken.add(name);
    // Plus zero: rounding leaves a minus before some zeros.
    const stance = Math.min(2, Math.max(-2, Math.round(0.4 + 0.8 * bond + 0.9 * random.normal()))) + 0;
    const lastContact = shiftDay(asOf, -random.whole(2, 200));
    return {
      name,
      title: TITLES[role][language],
      ...(random.chance(0.25) ? {} : { role }),
      ...(random.chance(0.33) ? {} : { stance }),
      ...(random.chance(0.2) ? {} : { lastContact }),
    };
  });
}

/** People of one account have names of their own: one that is taken goes on to the next family. */
function freeName(language: Language, given: string, family: string, taken: ReadonlySet<string>): string {
  const families: readonly string[] = FAMILY[language];
  const first = families.indexOf(family);
  const names = families.map((_, at) => {
    const next = families[(first + at) % families.length] as string;
    return language === 'en' ? `${given} ${next}` : `${next}${given}`;
  });
  return names.find((name) => !taken.has(name)) as string;
}
