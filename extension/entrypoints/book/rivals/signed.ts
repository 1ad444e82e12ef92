import type { Words } from '../../../../core/panel/words.ts';

/** A difference of ratings with its sign: `+0.7`, `−1.2`, `0.0`. */
export function signed(difference: number, words: Words): string {
  const shown = words.tenths(Math.abs(difference));
  if (shown === words.tenths(0)) return shown;
  return `${difference < 0 ? '−' : '+'}${shown}`;
}
