import { isMissing } from '../../../core/account/missing.ts';
import { normaliseLabel } from '../../../core/account/normalise.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';
import { type CellError, cellError } from './cell-error.ts';
import { onlyCell } from './only-cell.ts';
import { toRows } from './to-grid.ts';
import { cellPlace, say } from './words.ts';

type Kinds = Playbook['competition']['sources'];

/** What Chinese sheets call the kinds of METHODS 4.9. */
const CHINESE: Readonly<Record<string, string>> = {
  公开: 'public',
  公开信息: 'public',
  对手提供: 'given by the rival',
  客户自述: 'customer’s own words',
  市场调研: 'market research',
  冒充客户: 'posing as a customer',
  内线: 'planted insider',
  安插内线: 'planted insider',
  招聘面试: 'job interview',
  面试打探: 'job interview',
  未公开文件: 'unpublished document',
  内部文件: 'unpublished document',
};

/**
 * Ratings that may not be used because of how they were come by, one error per provider that has any.
 *
 * A rating without a source is used; one whose kind is neither allowed nor refused is asked about.
 *
 * @see METHODS 4.9.
 */
export function refusedSources(
  given: unknown,
  ratings: readonly (readonly (number | undefined)[])[],
  kinds: Kinds,
): (CellError | undefined)[] {
  const rows = toRows(given);
  const width = ratings[0]?.length ?? 0;
  const errors = Array.from({ length: width }, (): CellError | undefined => undefined);
  if (rows.flat().every((cell) => isMissing(cell) || cell === 0)) return errors;
  if (rows.some((row) => row.length !== width)) {
    throw cellError(
      '#VALUE!',
      say({
        en: `sources has ${rows[0]?.length} columns and ratings has ${width}. Give one source per rating, in the same shape.`,
        'zh-CN': `sources 有 ${rows[0]?.length} 列，ratings 有 ${width} 列。每个评分对应一个来源，形状须相同。`,
      }),
    );
  }
  for (const [y, row] of rows.entries()) {
    for (const [x, cell] of row.entries()) {
      const place = cellPlace('sources', y, x);
      const kind = onlyCell(place, cell);
      if (isMissing(kind) || kind === 0) continue;
      errors[x] ??= refusal(place, String(kind), kinds);
    }
  }
  return errors;
}

function refusal(place: string, given: string, { allowed, refused }: Kinds): CellError | undefined {
  const own = normaliseLabel(CHINESE[given.trim()] ?? given);
  if (refused.some((kind) => own.includes(normaliseLabel(kind)))) {
    return cellError(
      '#VALUE!',
      say({
        en: `${place}: “${given}” is no fair source, so its rating may not be used; empty the rating, or rate from ${allowed.join(', ')}.`,
        'zh-CN': `${place}：“${given}”属不正当来源，其评分不得使用；请清空该评分，或改用正当来源（${allowed.join('、')}）。`,
      }),
    );
  }
  if (allowed.some((kind) => own.includes(normaliseLabel(kind)))) return undefined;
  return cellError(
    '#VALUE!',
    say({
      en: `${place}: “${given}” is no known kind of source; give one of ${allowed.join(', ')}.`,
      'zh-CN': `${place}：不认识来源“${given}”；请用：${allowed.join('、')}（公开、对手提供、客户自述、市场调研）。`,
    }),
  );
}
