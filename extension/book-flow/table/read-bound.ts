import { parseNumber } from '../../../core/account/parse-number.ts';
import type { NumberColumn } from './column.ts';

/**
 * One end of a range as typed; a share is typed in percent.
 *
 * @returns undefined for a blank.
 */
export function readBound(
  text: string,
  { percent = false }: Pick<NumberColumn, 'percent'>,
): number | 'not-a-number' | undefined {
  if (text.trim() === '') return undefined;
  const read = parseNumber(text);
  if (typeof read === 'string' || (read.percent && !percent)) return 'not-a-number';
  return percent ? read.number / 100 : read.number;
}
