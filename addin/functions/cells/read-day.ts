import { isMissing } from '../../../core/account/missing.ts';
import { parseDate } from '../../../core/account/parse-date.ts';
import { cellError } from './cell-error.ts';
import { onlyCell } from './only-cell.ts';
import { say } from './words.ts';

/**
 * Reads a date given as a parameter: an Excel date, or text such as 2026-11-22.
 *
 * @returns an ISO day; `undefined` where it was left out or is blank.
 */
export function readDay(parameter: string, given: unknown): string | undefined {
  const cell = onlyCell(parameter, given);
  // A blank cell arrives as 0 on some platforms, and no date is 0.
  if (isMissing(cell) || cell === 0) return undefined;
  const parsed = typeof cell === 'number' || typeof cell === 'string' ? parseDate(cell) : 'not-a-date';
  if (typeof parsed !== 'string') return parsed.day;
  throw cellError(
    '#VALUE!',
    say(
      parsed === 'ambiguous-date'
        ? {
            en: `${parameter}: “${String(cell)}” can be read two ways; write it as 2026-11-22, or give a date cell.`,
            'zh-CN': `${parameter}：“${String(cell)}”有两种读法；请写作 2026-11-22，或引用日期单元格。`,
          }
        : {
            en: `${parameter}: “${String(cell)}” is no date; give a date cell or text such as 2026-11-22.`,
            'zh-CN': `${parameter}：“${String(cell)}”不是日期；请引用日期单元格或写作 2026-11-22。`,
          },
    ),
  );
}
