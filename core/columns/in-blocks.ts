import { BLOCK_ROWS } from './column.ts';

/** Goes through so many rows, a block of columns at a time. */
export function inBlocks(size: number, visit: (from: number, to: number) => void): void {
  for (let from = 0; from < size; from += BLOCK_ROWS) visit(from, Math.min(size, from + BLOCK_ROWS));
}
