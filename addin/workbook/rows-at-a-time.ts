/** Cells read or written at a time: with their types far below the 5 MB that Excel on the web takes. */
const CELLS = 20_000;
/** More rows at once would hold up the pane between two steps. */
const ROWS = 1000;

/** How many rows of so many columns are read or written at a time. */
export function rowsAtATime(columns: number): number {
  return Math.max(1, Math.min(ROWS, Math.floor(CELLS / Math.max(1, columns))));
}
