import { isMissing } from '../../../core/account/missing.ts';
import { cellError } from './cell-error.ts';
import { needNumber, RATING, readNumber } from './read-number.ts';
import { toRows } from './to-grid.ts';
import { cellPlace, say } from './words.ts';

export interface RatingTable {
  readonly weights: readonly number[];
  /** One row per item, one column per provider; undefined is unrated. */
  readonly ratings: readonly (readonly (number | undefined)[])[];
}

/** Weights and ratings of providers, checked for size and range. Wholly blank rows are left out. */
export function readRatings(weights: unknown, ratings: unknown): RatingTable {
  const weightCells = toRows(weights).flat();
  const rows = toRows(ratings);
  if (weightCells.length !== rows.length) {
    throw cellError(
      '#VALUE!',
      say({
        en: `weights has ${weightCells.length} items and ratings has ${rows.length} rows. Give one weight per row of ratings.`,
        'zh-CN': `weights 有 ${weightCells.length} 项，ratings 有 ${rows.length} 行。每行评分须对应一个权重。`,
      }),
    );
  }
  const items = rows.flatMap((row, y) => {
    const weight = weightCells[y];
    if (isMissing(weight) && row.every(isMissing)) return [];
    return [
      {
        weight: needNumber(cellPlace('weights', y, 0), weight, { min: 0 }),
        scores: row.map((cell, x) => readNumber(cellPlace('ratings', y, x), cell, RATING)),
      },
    ];
  });
  return { weights: items.map(({ weight }) => weight), ratings: items.map(({ scores }) => scores) };
}
