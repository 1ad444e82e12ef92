import { isMissing } from '../../core/account/missing.ts';
import { valueRatio } from '../../core/competition/value-ratio.ts';
import { cellError } from './cells/cell-error.ts';
import { needNumber } from './cells/read-number.ts';
import { toCell } from './cells/to-cell.ts';
import { toRows } from './cells/to-grid.ts';
import { cellPlace, say } from './cells/words.ts';

/**
 * What the customer gets for the price: the mean of quality, function and image, divided by price. 性价比：质量、功能、形象的加权平均除以价格。
 * @customfunction RATIO
 * @param quality Quality as the customer sees it, an index where 1 is the market average. 客户眼中的质量指数，1 为市场平均。
 * @param functionality Function as the customer sees it, an index where 1 is the market average. 客户眼中的功能指数，1 为市场平均。
 * @param image Image as the customer sees it, an index where 1 is the market average. 客户眼中的形象指数，1 为市场平均。
 * @param price Price, an index where 1 is the market average. 价格指数，1 为市场平均。
 * @param [weights] Three weights, of quality, function and image; left out: equal. 质量、功能、形象的三个权重；省略为相等。
 * @returns A ratio; above 1 is worth more than it costs.
 */
export function ratio(
  quality: unknown,
  functionality: unknown,
  image: unknown,
  price: unknown,
  weights?: unknown[][],
): number {
  return toCell(() =>
    valueRatio(
      {
        quality: needNumber('quality', quality),
        function: needNumber('functionality', functionality),
        image: needNumber('image', image),
        price: needNumber('price', price),
      },
      readWeights(weights),
    ),
  );
}

function readWeights(given: unknown): number[] | undefined {
  const cells = toRows(given).flatMap((row, y) =>
    row.map((cell, x) => ({ cell, place: cellPlace('weights', y, x) })),
  );
  if (cells.every(({ cell }) => isMissing(cell))) return undefined;
  if (cells.length === 3) return cells.map(({ cell, place }) => needNumber(place, cell, { min: 0 }));
  throw cellError(
    '#VALUE!',
    say({
      en: `weights: ${cells.length} cells. Give three weights: of quality, function and image.`,
      'zh-CN': `weights：有 ${cells.length} 个单元格。请给质量、功能、形象三个权重。`,
    }),
  );
}
