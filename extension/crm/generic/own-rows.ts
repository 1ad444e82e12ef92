/** Rows of this table and not of tables inside its cells, each with its cells. */
export function ownRows(table: Element): Element[][] {
  if (table.tagName !== 'TABLE') {
    const rows = Array.from(table.querySelectorAll('[role="row"]'));
    return rows.map((row) =>
      Array.from(
        row.querySelectorAll('[role="cell"],[role="gridcell"],[role="columnheader"],[role="rowheader"]'),
      ),
    );
  }
  const rows: Element[][] = [];
  for (const child of Array.from(table.children)) {
    const parts = /^(THEAD|TBODY|TFOOT)$/.test(child.tagName) ? Array.from(child.children) : [child];
    for (const row of parts)
      if (row.tagName === 'TR')
        rows.push(Array.from(row.children).filter((cell) => /^T[DH]$/.test(cell.tagName)));
  }
  return rows;
}
