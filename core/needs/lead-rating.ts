import type { Lead } from '../account/need-record.ts';
import type { Playbook } from '../playbook/schema.ts';
import { weightedMean } from '../valuation/weighted-mean.ts';

export type LeadHeat = 'hot' | 'warm' | 'cold';

/** How warm a lead is: the mean of its five ratings, and what it could still be. METHODS 6.7. */
export interface LeadReading {
  readonly lead: Lead;
  /** 1–10; undefined where nothing is rated. */
  readonly mean: number | undefined;
  readonly low: number;
  readonly high: number;
  readonly heat: LeadHeat | undefined;
  /** Whether what is missing can change it no more. */
  readonly settled: boolean;
  /** Ids of the items that are not rated. */
  readonly missing: readonly string[];
}

export function leadReading(lead: Lead, { items, hot, warm }: Playbook['needs']['leads']): LeadReading {
  const ratings = items.map(({ id, weight }) => ({ id, weight, score: ratingOf(lead, id) }));
  const bound = (missing: number) =>
    weightedMean(ratings.map(({ weight, score }) => ({ weight, score: score ?? missing }))) ?? missing;
  const heatOf = (mean: number): LeadHeat =>
    mean >= hot - 1e-9 ? 'hot' : mean >= warm - 1e-9 ? 'warm' : 'cold';
  const mean = weightedMean(ratings);
  const [low, high] = [bound(1), bound(10)];
  return {
    lead,
    mean,
    low,
    high,
    heat: mean === undefined ? undefined : heatOf(mean),
    settled: mean !== undefined && heatOf(low) === heatOf(high),
    missing: ratings.filter(({ score }) => score === undefined).map(({ id }) => id),
  };
}

/** What lies off the scale is no rating. */
function ratingOf({ ratings = {} }: Lead, id: string): number | undefined {
  const rating = Object.hasOwn(ratings, id) ? ratings[id] : undefined;
  return rating !== undefined && rating >= 1 && rating <= 10 ? rating : undefined;
}
