import type { AccountFields, ProductLine } from '../account/account.ts';
import type { Language } from '../text/local-text.ts';
import type { SeededRandom } from './seeded-random.ts';

/** What the sample’s provider sells. */
export const SAMPLE_PRODUCTS = {
  en: [
    'Leased lines',
    'Mobile fleet',
    'Cloud backup',
    'Parcel delivery',
    'Managed security',
    'Contact centre',
  ],
  'zh-CN': ['专线', '集团移动', '云备份', '包裹寄递', '安全托管', '呼叫中心'],
} as const;
/** What each usually leaves: parcels little, security most. */
const MARGINS = [0.34, 0.22, 0.38, 0.02, 0.42, 0.1] as const;

/**
 * The revenue of an account by product line, one to four lines that add up to it; profit where it is recorded, and
 * what rivals are known to get for the same. None where the revenue is unknown or 0.
 */
export function sampleProducts(
  { revenue }: AccountFields,
  language: Language,
  random: SeededRandom,
): readonly ProductLine[] {
  if (revenue === undefined || revenue <= 0) return [];
  const count = random.whole(1, 4);
  const first = random.whole(0, SAMPLE_PRODUCTS[language].length - 1);
  const parts = Array.from({ length: count }, () => random.between(0.2, 1));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  let left = revenue;
  return parts.map((part, at) => {
    const own = (first + at) % SAMPLE_PRODUCTS[language].length;
    const amount = at === count - 1 ? left : Math.min(left, Math.round((revenue * part) / whole / 100) * 100);
    left -= amount;
    const margin = (MARGINS[own] ?? 0) + random.between(-0.12, 0.12);
    return {
      product: SAMPLE_PRODUCTS[language][own] ?? SAMPLE_PRODUCTS[language][0],
      revenue: amount,
      ...(random.chance(0.15) ? {} : { profit: Math.round((amount * margin) / 100) * 100 }),
      ...(random.chance(0.35)
        ? { rivalRevenue: Math.round((amount * random.between(0.1, 1.5)) / 100) * 100 }
        : {}),
    };
  });
}
