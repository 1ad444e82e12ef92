import { isMissing } from '../../core/account/missing.ts';
import { buyingFactor } from '../../core/competition/buying-factor.ts';
import { FACTOR_READING_LABELS } from '../../core/competition/factor-reading-labels.ts';
import { cellError, isCellError } from './cells/cell-error.ts';
import { RATING, readNumber } from './cells/read-number.ts';
import { lengthsDiffer, sideBySide } from './cells/side-by-side.ts';
import { toCell } from './cells/to-cell.ts';
import { toRows } from './cells/to-grid.ts';
import { cellPlace, say } from './cells/words.ts';
import { languageInUse, playbookInUse } from './playbook-in-use.ts';
import { word } from './results/word.ts';

/**
 * Gap of each buying factor against the best rival, and what it says. 各购买因素与最强对手的差距及其解读。
 * @customfunction GAP
 * @param importance A column: importance of each factor to the customer, 1 to 10. 一列：各因素对客户的重要性（1–10）。
 * @param ours A column: how the customer rates us on it, 1 to 10. 一列：客户对我方的评分（1–10）。
 * @param rivals How the customer rates each rival on it, one column per rival; blank is unrated. 客户对各对手的评分，每个对手一列；空白为未评。
 * @returns Two columns per factor: importance × (ours − best rival) ÷ 10, and edge, par, fix, overkill or ignore.
 */
export function gap(importance: unknown[][], ours: unknown[][], rivals: unknown[][]): unknown[][] {
  return toCell(() => {
    const factors = sideBySide({ importance, ours });
    const rated = toRows(rivals);
    const count = toRows(importance).flat().length;
    if (rated.length !== count) throw lengthsDiffer('importance', count, 'rivals', rated.length);
    return rated.map((row, y) => {
      const factor = factors[y];
      if ([factor?.importance, factor?.ours, ...row].every(isUnrated)) return ['', ''];
      try {
        return factorCells(factor?.importance, factor?.ours, row, y);
      } catch (thrown) {
        if (isCellError(thrown)) return [thrown, thrown];
        throw thrown;
      }
    });
  });
}

/** A blank cell arrives as 0 on some platforms, and no rating is 0. */
function isUnrated(cell: unknown): boolean {
  return isMissing(cell) || cell === 0;
}

function factorCells(
  importance: unknown,
  ours: unknown,
  rivals: readonly unknown[],
  y: number,
): [number, string] {
  const weight = readNumber(cellPlace('importance', y, 0), importance, RATING);
  const own = readNumber(cellPlace('ours', y, 0), ours, RATING);
  const others = rivals.map((cell, x) => readNumber(cellPlace('rivals', y, x), cell, RATING));
  const found = buyingFactor(weight, own, others, playbookInUse().competition.factors);
  if (found !== undefined) return [found.gap, word(FACTOR_READING_LABELS, found.reading, languageInUse())];
  const missing = [
    ...(weight === undefined ? ['importance'] : []),
    ...(own === undefined ? ['ours'] : []),
    ...(others.every((rating) => rating === undefined) ? ['rivals'] : []),
  ];
  throw cellError(
    '#N/A',
    say({
      en: `Row ${y + 1}: ${missing.join(' and ')} missing; give a rating from 1 to 10 for importance, for us and for at least one rival.`,
      'zh-CN': `第 ${y + 1} 行：缺少 ${missing.join('、')}；请给出重要性、我方和至少一个对手的评分（1–10）。`,
    }),
  );
}
