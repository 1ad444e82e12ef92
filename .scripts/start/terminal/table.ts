import { displayWidth, fitted, padded } from './display-width.ts';
import type { Paint } from './paint.ts';

export interface TableColumn {
  readonly header: string;
  readonly align?: 'left' | 'right';
  /** May be cut, down to so many columns, where the terminal is too narrow; other columns keep their width. */
  readonly shrinksTo?: number;
}

export interface TableRow {
  readonly cells: readonly string[];
  /** Lines that belong below the row. */
  readonly below?: readonly string[];
}

const GAP = '  ';

/** An aligned table no wider than `width`, where that can be had by cutting the columns that may be cut. */
export function tableLines(
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  width: number,
  paint: Paint,
): string[] {
  const natural = columns.map(({ header }, at) =>
    rows.reduce((most, { cells }) => Math.max(most, displayWidth(cells[at] ?? '')), displayWidth(header)),
  );
  const widths = narrowed(columns, natural, width);
  const line = (cells: readonly string[]): string =>
    columns
      .map(({ align }, at) => {
        const room = widths[at] ?? 0;
        return padded(fitted(cells[at] ?? '', room), room, align === 'right' ? 'right' : 'left');
      })
      .join(GAP)
      .trimEnd();
  return [
    paint.strong(line(columns.map(({ header }) => header))),
    ...rows.flatMap(({ cells, below = [] }) => [line(cells), ...below]),
  ];
}

function narrowed(columns: readonly TableColumn[], natural: readonly number[], width: number): number[] {
  const widths = [...natural];
  let over = widths.reduce((sum, one) => sum + one, GAP.length * (columns.length - 1)) - width;
  while (over > 0) {
    // The widest one that may still shrink gives a column, so that none is cut more than needed.
    let widest = -1;
    columns.forEach(({ shrinksTo }, at) => {
      const room = widths[at] ?? 0;
      if (shrinksTo !== undefined && room > shrinksTo && (widest < 0 || room > (widths[widest] ?? 0)))
        widest = at;
    });
    if (widest < 0) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
    over -= 1;
  }
  return widths;
}
