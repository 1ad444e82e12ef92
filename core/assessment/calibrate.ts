import type { Account } from '../account/account.ts';
import type { Playbook, Scale } from '../playbook/schema.ts';
import type { PlaybookPath } from '../playbook/with-value.ts';
import { customerValue } from '../valuation/customer-value.ts';
import { percentile } from '../valuation/percentile.ts';
import type { ScoredIndicator } from '../valuation/scored.ts';

/** A money scale of a playbook: three indicators, and the scale on which money at stake ranks actions. */
export type MoneyScale = 'profit' | 'pullThrough' | 'headroom' | 'stake';

/** What a book says of one money scale. */
export interface Calibration {
  readonly scale: MoneyScale;
  /** Where it stands in the playbook. */
  readonly path: PlaybookPath;
  readonly before: Scale;
  /** Undefined where the old one is kept. */
  readonly after: Scale | undefined;
  /** Why: fewer than ten values, or no difference between the 10th and 90th percentile. */
  readonly kept: 'too few' | 'no spread' | undefined;
  /** Positive values found, and how many of them are estimates. */
  readonly values: number;
  readonly estimated: number;
}

const FEWEST = 10;
const LOW = 0.1;
const HIGH = 0.9;

/**
 * Fits the ends of every money scale to a book: the 10th and the 90th percentile of its positive values.
 *
 * Values are what the indicators read, so an estimated profit counts, and is told. Money at stake is what a customer
 * spends with us a year (ours): most rules name it as their stake.
 *
 * @returns One entry for each money scale; nothing is changed yet.
 * @see METHODS section 2, *calibrate from my book*.
 */
export function calibrate(playbook: Playbook, accounts: readonly Account[]): readonly Calibration[] {
  const { dimensions, moneyScale } = playbook.valuation;
  const valued = accounts.map((account) => customerValue(account, playbook).dimensions);
  const inputs = (dimension: 'current' | 'potential', key: string) =>
    valued.flatMap((own) => {
      const { indicators, applies } = own[dimension];
      return applies ? indicators.filter((indicator) => indicator.key === key).flatMap(amountOf) : [];
    });
  const revenues = accounts.flatMap(({ fields, estimated }) =>
    fields.revenue === undefined
      ? []
      : { amount: fields.revenue, estimated: estimated?.revenue !== undefined },
  );
  const { profit, pullThrough } = dimensions.current.indicators;
  const path = (dimension: string, key: string) =>
    ['valuation', 'dimensions', dimension, 'indicators', key, 'scale'] as const;
  return [
    fitted('profit', path('current', 'profit'), profit.scale, inputs('current', 'profit')),
    fitted(
      'pullThrough',
      path('current', 'pullThrough'),
      pullThrough.scale,
      inputs('current', 'pullThrough'),
    ),
    fitted(
      'headroom',
      path('potential', 'headroom'),
      dimensions.potential.indicators.headroom.scale,
      inputs('potential', 'headroom'),
    ),
    fitted('stake', ['valuation', 'moneyScale'], moneyScale, revenues),
  ];
}

interface Amount {
  readonly amount: number;
  readonly estimated: boolean;
}

function amountOf({ input, source }: ScoredIndicator): readonly Amount[] {
  return typeof input === 'number' ? [{ amount: input, estimated: source === 'estimated' }] : [];
}

function fitted(
  scale: MoneyScale,
  path: PlaybookPath,
  before: Scale,
  amounts: readonly Amount[],
): Calibration {
  const positive = amounts.filter(({ amount }) => amount > 0);
  const found = {
    scale,
    path,
    before,
    values: positive.length,
    estimated: positive.filter(({ estimated }) => estimated).length,
  };
  if (positive.length < FEWEST || before.kind === 'steps')
    return { ...found, after: undefined, kept: 'too few' };
  const values = positive.map(({ amount }) => amount);
  const [low, high] = [percentile(values, LOW), percentile(values, HIGH)];
  if (low >= high) return { ...found, after: undefined, kept: 'no spread' };
  // A line may run downwards: then the most is the worst.
  const falling = before.worst > before.best;
  const after: Scale = { ...before, worst: falling ? high : low, best: falling ? low : high };
  return { ...found, after, kept: undefined };
}
