import type { RivalRating, RivalRatings } from '../account/account.ts';
import type { Language } from '../text/local-text.ts';
import type { SampleTraits } from './sample-traits.ts';
import type { SeededRandom } from './seeded-random.ts';
import { shiftDay } from './shift-day.ts';

/** Items of the scorecard for any trade, which the default playbook uses. */
export const RATED_ITEMS = [
  'quality',
  'range',
  'price',
  'response',
  'people',
  'delivery',
  'relations',
  'brand',
  'integration',
] as const;

const US = { en: 'Us', 'zh-CN': '我方' } as const;
const RIVALS = { en: ['Northline', 'Veltra'], 'zh-CN': ['北辰线', '维拓'] } as const;
const SOURCES = ['customer’s own words', 'market research', 'public'] as const;

/**
 * How the customer rates us and one or two rivals, for half of the accounts. Ratings lie around 6 with deviation
 * 1.3, ours moved by how close the account is, theirs by how hard they press; one rating in eight is missing.
 */
export function sampleRivals(
  language: Language,
  { bond, pressure }: SampleTraits,
  asOf: string,
  random: SeededRandom,
): RivalRatings | undefined {
  if (!random.chance(0.5)) return undefined;
  const rivals = RIVALS[language].slice(0, random.whole(1, 2));
  const centres = [6.1 + 0.7 * bond, ...rivals.map(() => 5.7 + 0.8 * pressure + 0.4 * random.normal())];
  const source = random.pick(SOURCES);
  const date = shiftDay(asOf, -random.whole(10, 300));
  const ratings = RATED_ITEMS.map(
    (item): RivalRating => ({
      item,
      scores: centres.map((centre) => {
        const score = Math.min(10, Math.max(1, Math.round(centre + 1.3 * random.normal())));
        return random.chance(1 / 8) ? undefined : score;
      }),
      source,
      date,
    }),
  );
  return { providers: [US[language], ...rivals], ratings };
}
