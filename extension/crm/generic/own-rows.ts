const CELL = /^T[DH]$/;
const PARTS = /^(THEAD|TBODY|TFOOT)$/;

/** Rows of this table and not of tables inside its cells, each with its cells. */
export function ownRows(table: Element): Element[][] {
  if (table.tagName !== 'TABLE') {
    // A grid may be put together of plain tables: one of heads, one of rows.
    const rows = Array.from(table.querySelectorAll('[role="row"],tr'));
    return rows.map((row) =>
      Array.from(
        row.querySelectorAll(
          '[role="cell"],[role="gridcell"],[role="columnheader"],[role="rowheader"],td,th',
        ),
      ),
    );
  }
  const rows: Element[][] = [];
  for (const child of Array.from(table.children)) {
    const parts = PARTS.test(child.tagName) ? Array.from(child.children) : [child];
    for (const row of parts)
      if (row.tagName === 'TR') rows.push(Array.from(row.children).filter((cell) => CELL.test(cell.tagName)));
  }
  return rows;
}
