/** What a key means in a grid of ratings. */
export type RatingKey =
  | { readonly means: 'digit'; readonly digit: number }
  | { readonly means: 'point' }
  | { readonly means: 'move'; readonly rows: number; readonly columns: number };

/** Reads a key as it is pressed in a cell; undefined is left to the cell itself. */
export function ratingKey(key: string): RatingKey | undefined {
  // A Chinese keyboard may send digits and points of full width.
  const plain = key.normalize('NFKC').replace('。', '.');
  if (/^\d$/.test(plain)) return { means: 'digit', digit: Number(plain) };
  if (plain === '.' || plain === ',') return { means: 'point' };
  const way = MOVES[plain];
  return way === undefined ? undefined : { means: 'move', rows: way[0], columns: way[1] };
}

const MOVES: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  Enter: [1, 0],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** The cell that was rated last by a key, and what was typed into it. */
export interface LastStroke {
  readonly row: number;
  readonly column: number;
  readonly score: number;
  /** A point has been typed after it: the next digit is its tenth. */
  readonly point?: boolean;
}

/** A rating to be set, and where to go on. */
export interface RatingStroke {
  readonly row: number;
  readonly column: number;
  readonly score: number;
  /** Row in which to go on. */
  readonly next: number;
}

/**
 * What a digit sets. 2–9 are a rating by themselves and 0 is 10; after a 1 a 0 makes 10 in the same cell, any other
 * digit is the rating of the next row; after a point a digit is the tenth of the rating before it.
 *
 * @param here The cell in which it was typed.
 */
export function strokeOf(
  digit: number,
  here: { readonly row: number; readonly column: number },
  last: LastStroke | undefined,
): RatingStroke {
  if (last?.point === true) {
    const { row, column, score } = last;
    return { row, column, score: score + digit / 10, next: row + 1 };
  }
  const afterOne = last?.score === 1 && last.row === here.row && last.column === here.column;
  if (digit === 0) return { ...here, score: 10, next: here.row + 1 };
  const row = afterOne ? here.row + 1 : here.row;
  return { row, column: here.column, score: digit, next: digit === 1 ? row : row + 1 };
}
