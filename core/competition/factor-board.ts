import type { RivalRatings } from '../account/account.ts';
import type { Playbook } from '../playbook/schema.ts';
import type { LocalText } from '../text/local-text.ts';
import { type BuyingFactor, buyingFactor } from './buying-factor.ts';
import { certaintyOf } from './certainty.ts';
import { onScaleOnly } from './off-scale.ts';
import { isFair } from './source-kind.ts';

/** How the customer's buying factors stand: what matters to them against how we and the rivals are seen. METHODS 4.3. */
export interface FactorBoard {
  /** The first one is us. */
  readonly providers: readonly string[];
  /** The rated factors in the playbook's order. */
  readonly factors: readonly FactorReadingRow[];
}

export interface FactorReadingRow {
  readonly id: string;
  readonly label: LocalText;
  readonly group: string;
  /** To the customer, 1–10; undefined is unrated. */
  readonly importance: number | undefined;
  /** One per provider. */
  readonly scores: readonly (number | undefined)[];
  /** The first of the rivals rated best. */
  readonly bestRival: string | undefined;
  /** Undefined until importance, we and a rival are rated. */
  readonly reading: BuyingFactor | undefined;
  /** 0–1. */
  readonly certainty: number;
  readonly source: string | undefined;
  readonly date: string | undefined;
}

/** @returns undefined where no factor is rated by means that may be used. */
export function factorBoard(
  factors: RivalRatings | undefined,
  { factors: policy, sources, evidence }: Playbook['competition'],
  asOf?: string,
): FactorBoard | undefined {
  if (factors === undefined) return undefined;
  const { providers, ratings } = onScaleOnly(factors);
  const byItem = new Map(
    ratings.filter(({ source }) => isFair(source, sources)).map((rating) => [rating.item, rating]),
  );
  const rows = policy.groups.flatMap((group) =>
    group.items.flatMap(({ id, label }): FactorReadingRow[] => {
      const rating = byItem.get(id);
      if (rating === undefined) return [];
      const { importance, source, date } = rating;
      const scores = providers.map((_, at) => rating.scores[at]);
      const [ours, ...rivals] = scores;
      const known = rivals.filter((score) => score !== undefined);
      const bestAt = known.length === 0 ? -1 : scores.indexOf(Math.max(...known), 1);
      return [
        {
          id,
          label,
          group: group.id,
          importance,
          scores,
          bestRival: providers[bestAt],
          reading: buyingFactor(importance, ours, rivals, policy),
          certainty: certaintyOf(rating, evidence, asOf),
          source,
          date,
        },
      ];
    }),
  );
  return rows.length === 0 ? undefined : { providers, factors: rows };
}
