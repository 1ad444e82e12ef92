import { cellError } from './cell-error.ts';
import { readNumber } from './read-number.ts';
import { toRows } from './to-grid.ts';
import { say } from './words.ts';

export interface Cuts {
  readonly A: number;
  readonly B: number;
}

/** Two shares of the running total, where A and where B ends; `usual` where left out. */
export function readCuts(given: unknown, usual: Cuts): Cuts {
  const cells = toRows(given).flat();
  const numbers = cells.map((cell) => readNumber('cuts', cell, { min: 0, max: 1 }));
  if (numbers.every((number) => number === undefined)) return usual;
  const [A, B] = numbers;
  if (numbers.length === 2 && A !== undefined && B !== undefined && A <= B) return { A, B };
  throw cellError(
    '#VALUE!',
    say({
      en: `cuts: “${numbers.join(', ')}”; give two shares from 0 to 1, the smaller first, such as {0.8,0.95}.`,
      'zh-CN': `cuts：“${numbers.join('、')}”；请给两个 0 到 1 的占比，小者在前，如 {0.8,0.95}。`,
    }),
  );
}
