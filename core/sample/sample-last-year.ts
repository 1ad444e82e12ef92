import type { AccountFields, ProductLine } from '../account/account.ts';
import type { Language } from '../text/local-text.ts';
import { SAMPLE_PRODUCTS } from './sample-products.ts';
import type { SeededRandom } from './seeded-random.ts';

/**
 * The product lines with what each brought last year, which adds up to last year's revenue where that is recorded. Some
 * of those who spend less than last year have given up a line altogether.
 */
export function withLastYear(
  products: readonly ProductLine[],
  { revenue = 0, revenueLastYear: before }: AccountFields,
  language: Language,
  random: SeededRandom,
): readonly ProductLine[] {
  if (products.length === 0 || before === undefined || before <= 0) return products;
  const held = new Set(products.map(({ product }) => product));
  const given = SAMPLE_PRODUCTS[language].find((product) => !held.has(product));
  const lost = given !== undefined && before > revenue && random.chance(0.5);
  const weights = products.map((line) => (line.revenue ?? 0) * random.between(0.8, 1.2));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const gone = lost ? rounded(Math.min(before - revenue, before * random.between(0.1, 0.3))) : 0;
  let left = before - gone;
  const lines = products.map((line, at): ProductLine => {
    const amount =
      at === products.length - 1
        ? left
        : Math.min(left, rounded(((before - gone) * (weights[at] ?? 0)) / whole));
    left -= amount;
    return { ...line, revenueLastYear: amount };
  });
  return gone > 0 && given !== undefined
    ? [...lines, { product: given, revenue: 0, revenueLastYear: gone }]
    : lines;
}

function rounded(amount: number): number {
  return Math.round(amount / 100) * 100;
}
