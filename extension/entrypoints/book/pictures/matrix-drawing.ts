import type { BoundColumns } from '../../../../core/columns/what-if/book-columns.ts';

/** What a matrix shows, account by account. */
export interface MatrixDrawing {
  readonly x: BoundColumns;
  readonly y: BoundColumns;
  /** Cells by code; `NO_CLASS` has no place. */
  readonly codes: Uint8Array;
  readonly settled: Uint8Array;
  readonly cuts: { readonly x: number; readonly y: number };
  /** 1 for those that stand out; undefined where all do. */
  readonly picked: Uint8Array | undefined;
  /** Row of the account that is looked at, and of the one pointed at. */
  readonly chosen: number | undefined;
  readonly pointed: number | undefined;
}

/** A rectangle of scores, 0–100. */
export interface ScoreBox {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** The accounts whose points lie in a box. */
export function rowsWithin({ x, y, codes }: MatrixDrawing, box: ScoreBox): number[] {
  const found: number[] = [];
  for (let row = 0; row < codes.length; row++) {
    const [across, up] = [x.score[row] as number, y.score[row] as number];
    const inside = across >= box.left && across <= box.right && up >= box.bottom && up <= box.top;
    if (inside && (codes[row] as number) < 4) found.push(row);
  }
  return found;
}

/**
 * The account whose point lies nearest to a place.
 *
 * @param reach How far it may lie from it across and up, in score points.
 */
export function nearestRow(
  { x, y, codes }: MatrixDrawing,
  at: { readonly x: number; readonly y: number },
  reach: { readonly x: number; readonly y: number },
): number | undefined {
  let nearest: number | undefined;
  let least = 1;
  for (let row = 0; row < codes.length; row++) {
    if ((codes[row] as number) > 3) continue;
    const across = ((x.score[row] as number) - at.x) / reach.x;
    const up = ((y.score[row] as number) - at.y) / reach.y;
    const distance = across * across + up * up;
    if (distance > least) continue;
    least = distance;
    nearest = row;
  }
  return nearest;
}

/** Dots small enough that so many can be told apart. */
export function dotRadius(count: number): number {
  return count > 2500 ? 2 : count > 600 ? 2.8 : 4;
}
