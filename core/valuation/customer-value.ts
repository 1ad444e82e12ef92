import type { Account } from '../account/account.ts';
import type { Playbook } from '../playbook/schema.ts';
import { effectiveProfit } from './effective-profit.ts';
import { INDICATORS } from './indicator-inputs.ts';
import { isProspect } from './prospect.ts';
import { type IndicatorRule, scoreIndicator } from './score-indicator.ts';
import { type CustomerValue, DIMENSIONS, type DimensionKey, type ScoredDimension } from './scored.ts';
import { weightedMean } from './weighted-mean.ts';

/** Dimensions that a prospect has: it brought nothing yet and owes us no loyalty. METHODS section 1. */
export const OF_A_PROSPECT: ReadonlySet<DimensionKey> = new Set(['potential', 'influence']);

/**
 * What an account is worth, 0–100, with the whole sum.
 *
 * Dimensions are weighted means of their known indicators, the composite of the known dimensions;
 * bounds put missing indicators at 0 and at 100 with all weights kept.
 *
 * @see METHODS section 2.
 */
export function customerValue(account: Account, playbook: Playbook): CustomerValue {
  const prospect = isProspect(account.fields);
  const scored = DIMENSIONS.map((key) =>
    scoreDimension(key, account, playbook, !prospect || OF_A_PROSPECT.has(key)),
  );
  const counting = scored.filter(({ applies }) => applies);
  const score = weightedMean(counting);
  const total = counting.reduce((sum, { weight }) => sum + weight, 0);
  const known = counting.reduce(
    (sum, { weight, score: part }) => (part === undefined ? sum : sum + weight),
    0,
  );
  const low = mean(counting, total, 'low');
  const high = mean(counting, total, 'high');
  const dimensions = Object.fromEntries(
    scored.map((dimension) => [dimension.key, withContributions(dimension, known)]),
  ) as Record<DimensionKey, ScoredDimension>;
  return {
    score,
    low: score === undefined ? low : Math.min(low, score),
    high: score === undefined ? high : Math.max(high, score),
    coverage:
      total > 0 ? counting.reduce((sum, { weight, coverage }) => sum + weight * coverage, 0) / total : 0,
    prospect,
    dimensions,
    profit: prospect ? undefined : effectiveProfit(account.fields, playbook.valuation.usualMargin).profit,
  };
}

function scoreDimension(
  key: DimensionKey,
  account: Account,
  playbook: Playbook,
  applies: boolean,
): ScoredDimension {
  const policy = playbook.valuation.dimensions[key];
  const rules: Readonly<Record<string, IndicatorRule>> = policy.indicators;
  const indicators = INDICATORS[key].map((reader) =>
    scoreIndicator(reader, rules[reader.key] as IndicatorRule, account, playbook),
  );
  const total = indicators.reduce((sum, { weight }) => sum + weight, 0);
  const known = indicators.reduce(
    (sum, { weight, source }) => (source === 'read' || source === 'derived' ? sum + weight : sum),
    0,
  );
  const score = applies ? weightedMean(indicators) : undefined;
  const low = mean(indicators, total, 'low');
  const high = mean(indicators, total, 'high');
  return {
    key,
    label: policy.label,
    weight: policy.weight,
    applies,
    indicators,
    score,
    low: score === undefined ? low : Math.min(low, score),
    high: score === undefined ? high : Math.max(high, score),
    coverage: total > 0 ? known / total : 0,
    contribution: undefined,
  };
}

/** Splits the composite into the points that each known dimension and indicator adds. */
function withContributions(dimension: ScoredDimension, knownWeight: number): ScoredDimension {
  if (dimension.score === undefined || knownWeight === 0) return dimension;
  const share = dimension.weight / knownWeight;
  const known = dimension.indicators.reduce(
    (sum, { weight, score }) => (score === undefined ? sum : sum + weight),
    0,
  );
  return {
    ...dimension,
    contribution: share * dimension.score,
    indicators: dimension.indicators.map((indicator) =>
      indicator.score === undefined
        ? indicator
        : { ...indicator, contribution: (share * indicator.weight * indicator.score) / known },
    ),
  };
}

function mean(
  parts: readonly { readonly weight: number; readonly low: number; readonly high: number }[],
  total: number,
  bound: 'low' | 'high',
): number {
  // Nothing that counts: the score could be anything.
  if (total === 0) return bound === 'low' ? 0 : 100;
  let sum = 0;
  for (const part of parts) sum += part.weight * part[bound];
  return sum / total;
}
