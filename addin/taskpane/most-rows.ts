/** More rows than that do not fit into the memory that a pane is given: they are refused in words. */
export const MOST_ROWS = 200_000;
