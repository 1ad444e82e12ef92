import type { Account } from '../account/account.ts';
import { type BoughtProduct, linesByProduct } from './lines-by-product.ts';
import type { ProductMix } from './product-mix.ts';
import { type WhitespaceRow, whitespace } from './whitespace.ts';

/** Where an account could buy more from us, product by product. METHODS 6.3. */
export interface ProductGaps {
  readonly from: ProductMix['from'];
  readonly peers: number | undefined;
  /** Whether the wallet is known; else the account's own total stands for it, and the money is a mix gap only. */
  readonly wallet: boolean;
  /** Most money first. */
  readonly rows: readonly ProductGap[];
  /** Sums of the rows whose money is known. */
  readonly money: number;
  readonly winBack: number;
  readonly increment: number;
  /** What the other rows could add at most. */
  readonly unsure: number;
  /** Revenue from the account that no line names a product for; 0 where that cannot be told. */
  readonly unlisted: number;
}

export interface ProductGap {
  readonly product: string;
  /** Money a year with us; 0 where they do not buy it, undefined where they do and nobody knows for how much. */
  readonly revenue: number | undefined;
  /** Money a year with rivals, where known. */
  readonly rivalRevenue: number | undefined;
  /** Fraction of the wallet; undefined where the revenue is. */
  readonly ourShare: number | undefined;
  /** Fraction of the industry's spending. */
  readonly industryShare: number;
  /** Money a year that could be won: what rivals hold of it, and the rest; undefined where it rests on what is unknown. */
  readonly money: number | undefined;
  readonly winBack: number | undefined;
  readonly increment: number | undefined;
  /** What could be won at most. */
  readonly atMost: number;
}

/** Lines that come so near to the whole are all there is. */
const ROUNDED = 0.005;

/**
 * Compares an account's product lines with its industry's mix. A product that the industry does not buy has an
 * industry share of 0; one that is not among the account's lines counts as bought for 0.
 *
 * @returns undefined where neither wallet, lines nor revenue say what the account spends.
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
  const listed = spend.reduce((sum, { account }) => sum + account, 0);
  const allKnown = [...lines.values()].every(({ revenue }) => revenue !== undefined);
  const wallet = fields.wallet !== undefined && fields.wallet > 0 ? fields.wallet : undefined;
  // What lines of unknown amount come to, only the row of the account can tell.
  const total = allKnown ? listed : fields.revenue && Math.max(listed, fields.revenue);
  const whole = wallet ?? total;
  if (whole === undefined || whole <= 0 || mix.spend.size === 0) return undefined;
  const rows = whitespace(spend, whole).map((row) => gapOf(row, lines.get(row.product), mix));
  const sum = (key: 'money' | 'winBack' | 'increment') => rows.reduce((all, row) => all + (row[key] ?? 0), 0);
  return {
    from: mix.from,
    peers: mix.peers,
    wallet: wallet !== undefined,
    rows,
    money: sum('money'),
    winBack: sum('winBack'),
    increment: sum('increment'),
    unsure: rows.reduce((all, { money, atMost }) => (money === undefined ? all + atMost : all), 0),
    unlisted: allKnown ? unlistedOf(fields.revenue, listed) : 0,
  };
}

function unlistedOf(revenue: number | undefined, listed: number): number {
  return revenue === undefined || listed >= revenue * (1 - ROUNDED) ? 0 : revenue - listed;
}

function gapOf(
  { product, ourShare, industryShare, money }: WhitespaceRow,
  line: BoughtProduct | undefined,
  mix: ProductMix,
): ProductGap {
  const revenue = line === undefined ? 0 : line.revenue;
  const rivalRevenue = line?.rivalRevenue;
  // An industry that spends nothing there leaves nothing to win, whatever they buy it for.
  const known = revenue !== undefined || money === 0;
  const held = Math.min(money, rivalRevenue ?? 0);
  return {
    product: mix.spend.get(product)?.product ?? line?.product ?? product,
    revenue,
    rivalRevenue,
    ourShare: revenue === undefined ? undefined : ourShare,
    industryShare,
    money: known ? money : undefined,
    // What nobody is known to hold cannot be won back, however little they buy from us.
    winBack: known || held === 0 ? held : undefined,
    increment: known ? money - held : undefined,
    atMost: money,
  };
}
