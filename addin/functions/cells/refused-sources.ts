import { isMissing } from '../../../core/account/missing.ts';
import { sourceKind } from '../../../core/competition/source-kind.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';
import { type CellError, cellError } from './cell-error.ts';
import { onlyCell } from './only-cell.ts';
import { toRows } from './to-grid.ts';
import { cellPlace, say } from './words.ts';

type Kinds = Playbook['competition']['sources'];

const FAIR = '公开、对手提供、客户自述、市场调研';

/**
 * Ratings that may not be used because of how they were come by, one error per provider that has any.
 *
 * A rating without a source is used; one whose kind is neither allowed nor refused is asked about. A source beside
 * an empty rating spoils nothing.
 *
 * @param ratings the cells as they were given, for the sources stand in the same shape.
 * @see METHODS 4.9.
 */
export function refusedSources(
  given: unknown,
  ratings: readonly (readonly unknown[])[],
  kinds: Kinds,
): (CellError | undefined)[] {
  const rows = toRows(given);
  const width = ratings[0]?.length ?? 0;
  const errors = Array.from({ length: width }, (): CellError | undefined => undefined);
  if (rows.flat().every(isEmpty)) return errors;
  if (rows.length !== ratings.length || rows.some((row) => row.length !== width)) {
    const [own, other] = [rows, ratings].map((grid) => `${grid.length} × ${grid[0]?.length ?? 0}`);
    throw cellError(
      '#VALUE!',
      say({
        en: `sources has ${own} cells and ratings has ${other}. Give one source per rating, in the same shape.`,
        'zh-CN': `sources 有 ${own} 个单元格，ratings 有 ${other} 个。每个评分对应一个来源，形状须相同。`,
      }),
    );
  }
  for (const [y, row] of rows.entries()) {
    for (const [x, cell] of row.entries()) {
      const place = cellPlace('sources', y, x);
      const kind = onlyCell(place, cell);
      if (isEmpty(kind) || isEmpty(ratings[y]?.[x])) continue;
      errors[x] ??= refusal(place, String(kind), kinds);
    }
  }
  return errors;
}

/** A blank cell arrives as 0 on some platforms; neither a kind nor a rating is 0. */
function isEmpty(cell: unknown): boolean {
  return isMissing(cell) || cell === 0;
}

function refusal(place: string, given: string, kinds: Kinds): CellError | undefined {
  const { allowed } = kinds;
  const kind = sourceKind(given, kinds);
  if (kind === 'refused') {
    return cellError(
      '#VALUE!',
      say({
        en: `${place}: “${given}” is no fair source, so its rating may not be used; empty the rating, or rate from ${allowed.join(', ')}.`,
        'zh-CN': `${place}：“${given}”属不正当来源，其评分不得使用；请清空该评分，或改用正当来源：${FAIR}（${allowed.join('、')}）。`,
      }),
    );
  }
  if (kind !== 'strange') return undefined;
  return cellError(
    '#VALUE!',
    say({
      en: `${place}: “${given}” is no known kind of source; give one of ${allowed.join(', ')}.`,
      'zh-CN': `${place}：不认识来源“${given}”；请用：${FAIR}（${allowed.join('、')}）。`,
    }),
  );
}
