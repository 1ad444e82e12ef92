import { isMissing } from '../../core/account/missing.ts';
import { concentrationIndex } from '../../core/competition/concentration-index.ts';
import { readNumbers } from './cells/read-numbers.ts';
import { toCell } from './cells/to-cell.ts';
import { toRows } from './cells/to-grid.ts';

/**
 * Herfindahl–Hirschman index of market shares: 0 scattered, 10 000 one seller. 市场集中度（赫芬达尔指数）：0 为分散，10 000 为独家。
 * @customfunction HHI
 * @param shares Market shares, in percent (30) or as fractions (0.3), in all at most 100 %; blanks are left out. 市场份额，百分数（30）或小数（0.3），合计不超过 100%；空白不计。
 * @returns A number from 0 to 10 000; below 100 % in all, of the shares given.
 */
export function hhi(shares: unknown[][]): number {
  return toCell(() => {
    const numbers = readNumbers('shares', shares, { min: 0 });
    const texts = toRows(shares)
      .flat()
      .filter((cell) => !isMissing(cell))
      .map(saysPercent);
    // Beside bare numbers in percent, a text such as 30% is one of them and no fraction.
    const percent =
      texts.some((text) => text) && numbers.some((share, at) => texts[at] === false && share > 1);
    return concentrationIndex(numbers.map((share, at) => (percent && texts[at] ? 100 * share : share)));
  });
}

function saysPercent(cell: unknown): boolean {
  return typeof cell === 'string' && /[%％]/.test(cell);
}
