import { MARKET_LABELS } from '../../core/competition/market-labels.ts';
import { marketStructure } from '../../core/competition/market-structure.ts';
import { need } from './cells/need.ts';
import { readLabel } from './cells/read-label.ts';
import { toCell } from './cells/to-cell.ts';
import { languageInUse } from './playbook-in-use.ts';
import { word } from './results/word.ts';

/**
 * Structure of a market; with ≈ before it where it is the nearest and one of the facts speaks against it. 市场结构；带 ≈ 者为最接近的结构，有条件不符。
 * @customfunction STRUCTURE
 * @param sellers one, few, many or very many. 卖方数目：一家、少数、许多或极多。
 * @param product same, differentiated or no substitute. 产品：同质、有差别或无替代。
 * @param entry free or barred. 进入：自由或受限。
 * @param information full or part. 信息：充分或部分。
 * @returns monopoly, oligopoly, monopolistic competition or perfect competition.
 */
export function structure(sellers: unknown, product: unknown, entry: unknown, information: unknown): string {
  return toCell(() => {
    const { name, exact } = marketStructure({
      sellers: need('sellers', readLabel('sellers', sellers, MARKET_LABELS.sellers)),
      product: need('product', readLabel('product', product, MARKET_LABELS.product)),
      entry: need('entry', readLabel('entry', entry, MARKET_LABELS.entry)),
      information: need('information', readLabel('information', information, MARKET_LABELS.information)),
    });
    return `${exact ? '' : '≈ '}${word(MARKET_LABELS.structure, name, languageInUse())}`;
  });
}
