import { isMissing } from '../../../core/account/missing.ts';
import { normaliseLabel } from '../../../core/account/normalise.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';
import { type CellError, cellError } from './cell-error.ts';
import { onlyCell } from './only-cell.ts';
import { toRows } from './to-grid.ts';
import { cellPlace, say } from './words.ts';

type Kinds = Playbook['competition']['sources'];

/** What Chinese sheets call the kinds of METHODS 4.9; the first that fits holds, so 未公开 is not 公开. */
const CHINESE: readonly (readonly [RegExp, string])[] = [
  [/冒充|假扮|假冒|伪装/u, 'posing as a customer'],
  [/内线|卧底|内应|潜伏|眼线/u, 'planted insider'],
  [/面试|招聘/u, 'job interview'],
  [/[未不非]公开|未发布|内部文件|内部资料/u, 'unpublished document'],
  [/公开/u, 'public'],
  [/对手提供|对手给/u, 'given by the rival'],
  [/客户自述|客户原话|客户口述/u, 'customer’s own words'],
  [/市场调研|市场调查|市场研究/u, 'market research'],
];

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

/** Whether a text names one of the kinds, in either language; `not public` does not name `public`. */
function names(given: string, kinds: readonly string[]): boolean {
  const english = CHINESE.find(([pattern]) => pattern.test(given))?.[1] ?? '';
  const texts = [given.replace(/\b(?:non|not|un)[\s-]*public/giu, ''), english].map(normaliseLabel);
  return kinds.some((kind) => texts.some((text) => text.includes(normaliseLabel(kind))));
}

function refusal(place: string, given: string, { allowed, refused }: Kinds): CellError | undefined {
  if (names(given, refused)) {
    return cellError(
      '#VALUE!',
      say({
        en: `${place}: “${given}” is no fair source, so its rating may not be used; empty the rating, or rate from ${allowed.join(', ')}.`,
        'zh-CN': `${place}：“${given}”属不正当来源，其评分不得使用；请清空该评分，或改用正当来源：${FAIR}（${allowed.join('、')}）。`,
      }),
    );
  }
  if (names(given, allowed)) return undefined;
  return cellError(
    '#VALUE!',
    say({
      en: `${place}: “${given}” is no known kind of source; give one of ${allowed.join(', ')}.`,
      'zh-CN': `${place}：不认识来源“${given}”；请用：${FAIR}（${allowed.join('、')}）。`,
    }),
  );
}
