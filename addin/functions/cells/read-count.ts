import { cellError } from './cell-error.ts';
import { readNumber } from './read-number.ts';
import { say } from './words.ts';

/** How many of something to give: a whole number from 1 to `most`, `usual` where it was left out. */
export function readCount(parameter: string, given: unknown, usual: number, most: number): number {
  // 0 is a blank cell on some platforms, and nobody asks for none.
  const number = readNumber(parameter, given, { zeroIsMissing: true });
  if (number === undefined) return usual;
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw cellError(
    '#VALUE!',
    say({
      en: `${parameter}: ${number} cannot be; give a whole number from 1 to ${most}.`,
      'zh-CN': `${parameter}：不能是 ${number}；请给 1 到 ${most} 的整数。`,
    }),
  );
}
