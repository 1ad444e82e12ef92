/** A cell of the table: line −1 is the head. */
export interface GridPlace {
  readonly line: number;
  readonly column: number;
}

export interface GridSize {
  readonly lines: number;
  readonly columns: number;
  /** How many lines a page of the screen shows. */
  readonly page: number;
}

/**
 * Where a key leads from a cell, as in any grid; undefined for a key that moves nothing.
 *
 * @param whole Whether Control or Command is held: Home and End then go to the ends of the table.
 */
export function placeAfter(
  key: string,
  whole: boolean,
  from: GridPlace,
  size: GridSize,
): GridPlace | undefined {
  const to = target(key, whole, from, size);
  return to === undefined ? undefined : within(to, size);
}

/** The nearest cell that there is. */
export function within({ line, column }: GridPlace, { lines, columns }: Omit<GridSize, 'page'>): GridPlace {
  return {
    line: Math.max(-1, Math.min(line, lines - 1)),
    column: Math.max(0, Math.min(column, columns - 1)),
  };
}

function target(
  key: string,
  whole: boolean,
  { line, column }: GridPlace,
  { lines, columns, page }: GridSize,
): GridPlace | undefined {
  switch (key) {
    case 'ArrowDown':
      return { line: line + 1, column };
    case 'ArrowUp':
      return { line: line - 1, column };
    case 'ArrowRight':
      return { line, column: column + 1 };
    case 'ArrowLeft':
      return { line, column: column - 1 };
    case 'PageDown':
      return { line: line + page, column };
    case 'PageUp':
      return { line: Math.max(0, line - page), column };
    case 'Home':
      return whole ? { line: 0, column: 0 } : { line, column: 0 };
    case 'End':
      return whole ? { line: lines - 1, column: columns - 1 } : { line, column: columns - 1 };
    default:
      return undefined;
  }
}
