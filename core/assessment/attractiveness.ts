import type { Account } from '../account/account.ts';
import { type Blended, evenBlend } from '../classification/blend.ts';
import { type RatedList, ratedList } from '../competition/rated-list.ts';
import type { Playbook } from '../playbook/schema.ts';

/** The nine items as they are rated; undefined where none is on record. METHODS 3.6. */
export function attractivenessList(
  { attractiveness }: Account,
  { classification, competition }: Playbook,
  asOf?: string,
): RatedList | undefined {
  if (attractiveness === undefined || attractiveness.length === 0) return undefined;
  return ratedList(classification.attractiveness, attractiveness, competition, asOf);
}

/** Attractiveness by its rated items, 0–100, an unrated one anywhere between; undefined where none counts. */
export function ratedAttractiveness(account: Account, playbook: Playbook): Blended | undefined {
  const list = attractivenessList(account, playbook);
  if (list === undefined || list.rated === 0) return undefined;
  return evenBlend(
    list.items.map(({ rating }) => {
      const score = rating === undefined ? undefined : (100 * (rating - 1)) / 9;
      return { weight: 1, score, low: score ?? 0, high: score ?? 100 };
    }),
  );
}
