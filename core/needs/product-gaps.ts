import type { Account, ProductLine } from '../account/account.ts';
import { sameText } from '../account/same-text.ts';
import type { ProductMix } from './product-mix.ts';
import { whitespace } from './whitespace.ts';

/** Where an account could buy more from us, product by product. METHODS 6.3. */
export interface ProductGaps {
  readonly from: ProductMix['from'];
  readonly peers: number | undefined;
  /** Whether the wallet is known; else the account's own total stands for it, and the money is a mix gap only. */
  readonly wallet: boolean;
  /** Most money first. */
  readonly rows: readonly ProductGap[];
  /** Sums of the rows. */
  readonly money: number;
  readonly winBack: number;
  readonly increment: number;
}

export interface ProductGap {
  readonly product: string;
  /** Money a year with us; 0 where they do not buy it from us. */
  readonly revenue: number;
  /** Money a year with rivals, where known. */
  readonly rivalRevenue: number | undefined;
  /** Fractions of the wallet and of the industry's spending. */
  readonly ourShare: number;
  readonly industryShare: number;
  readonly gap: number;
  /** Money a year that could be won: what rivals hold of it, and the rest. */
  readonly money: number;
  readonly winBack: number;
  readonly increment: number;
}

/**
 * Compares an account's product lines with its industry's mix. A product that the industry does not buy has an
 * industry share of 0; one that the account does not buy counts as bought for 0.
 *
 * @returns undefined where neither lines nor wallet say what the account spends.
 * @see METHODS 6.3.
 */
export function productGaps(
  { fields, products = [] }: Pick<Account, 'fields' | 'products'>,
  mix: ProductMix,
): ProductGaps | undefined {
  const lines = linesByProduct(products);
  // By the key of a product, for it may be written in two ways.
  const spend = [...new Set([...mix.spend.keys(), ...lines.keys()])].map((key) => ({
    product: key,
    account: lines.get(key)?.revenue ?? 0,
    industry: mix.spend.get(key)?.amount ?? 0,
  }));
  const total = spend.reduce((sum, { account }) => sum + account, 0);
  const wallet = fields.wallet !== undefined && fields.wallet > 0 ? fields.wallet : undefined;
  if ((wallet ?? total) <= 0 || mix.spend.size === 0) return undefined;
  const rows = whitespace(spend, wallet).map((shares): ProductGap => {
    const { product, money } = shares;
    const line = lines.get(product);
    const held = line?.rivalRevenue;
    const winBack = Math.min(money, Math.max(0, held ?? 0));
    return {
      product: mix.spend.get(product)?.product ?? line?.product ?? product,
      revenue: line?.revenue ?? 0,
      rivalRevenue: held,
      ourShare: shares.ourShare,
      industryShare: shares.industryShare,
      gap: shares.gap,
      money,
      winBack,
      increment: money - winBack,
    };
  });
  const sum = (key: 'money' | 'winBack' | 'increment') => rows.reduce((all, row) => all + row[key], 0);
  return {
    from: mix.from,
    peers: mix.peers,
    wallet: wallet !== undefined,
    rows,
    money: sum('money'),
    winBack: sum('winBack'),
    increment: sum('increment'),
  };
}

interface Line {
  readonly product: string;
  readonly revenue: number;
  readonly rivalRevenue: number | undefined;
}

/** Lines of one product are added up; a credit is no spending. */
function linesByProduct(products: readonly ProductLine[]): ReadonlyMap<string, Line> {
  const lines = new Map<string, Line>();
  for (const { product, revenue = 0, rivalRevenue } of products) {
    const key = sameText(product);
    const before = lines.get(key);
    lines.set(key, {
      product: before?.product ?? product.trim(),
      revenue: (before?.revenue ?? 0) + Math.max(0, revenue),
      rivalRevenue:
        rivalRevenue === undefined
          ? before?.rivalRevenue
          : (before?.rivalRevenue ?? 0) + Math.max(0, rivalRevenue),
    });
  }
  return lines;
}
