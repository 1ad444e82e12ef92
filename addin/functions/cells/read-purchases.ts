import type { BgNbd, PurchaseHistory } from '../../../core/inference/bg-nbd.ts';
import { cellError } from './cell-error.ts';
import { needNumber } from './read-number.ts';
import { toRows } from './to-grid.ts';
import { cellPlace, say } from './words.ts';

/** The purchases of one customer; none of the three can be left out. */
export function readHistory(frequency: unknown, recency: unknown, age: unknown): PurchaseHistory {
  return {
    frequency: needNumber('frequency', frequency),
    recency: needNumber('recency', recency),
    age: needNumber('age', age, { min: 0 }),
  };
}

/** The four parameters of the model in a row, a column or a square. */
export function readModel(given: unknown): BgNbd {
  const cells = toRows(given).flatMap((row, y) =>
    row.map((cell, x) => ({ cell, place: cellPlace('parameters', y, x) })),
  );
  if (cells.length !== 4) {
    throw cellError(
      '#VALUE!',
      say({
        en: `parameters: ${cells.length} cells. Give the four of the model: r, alpha, a, b.`,
        'zh-CN': `parameters：有 ${cells.length} 个单元格。请给模型的四个参数：r、alpha、a、b。`,
      }),
    );
  }
  const [r, alpha, a, b] = cells.map(({ cell, place }) => needNumber(place, cell)) as [
    number,
    number,
    number,
    number,
  ];
  return { r, alpha, a, b };
}
