import { cellText } from './cell-text.ts';

/** The cells of one row by the names of their fields. */
export type RowByField = ReadonlyMap<string, string>;

/** The rows of a table whose columns are known by the names of their fields; columns of buttons have none. */
export function rowsByField(
  fields: readonly (string | undefined)[],
  rows: Iterable<Element>,
): readonly RowByField[] {
  return [...rows]
    .filter((row) => row.children.length === fields.length)
    .map(
      (row) =>
        new Map(
          [...row.children].flatMap((cell, at) => {
            const field = fields[at];
            return field === undefined ? [] : [[field, cellText(cell)] as const];
          }),
        ),
    );
}
