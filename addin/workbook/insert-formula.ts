/** Where a formula went, or why it went nowhere. */
export interface Insertion {
  readonly state: 'done' | 'occupied' | 'in-table';
  /** Sheet and cell, `Sheet2!B4`. */
  readonly at: string;
}

/** Writes a formula into the active cell. A cell that holds something, and one within a table, is left alone. */
export async function insertFormula(formula: string): Promise<Insertion> {
  return Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('address, valueTypes');
    // Results spill, and nothing spills within a table.
    const tables = cell.getTables(false);
    tables.load('items/name');
    await context.sync();
    const at = cell.address;
    if (cell.valueTypes[0]?.[0] !== Excel.RangeValueType.empty) return { state: 'occupied', at };
    if (tables.items.length > 0) return { state: 'in-table', at };
    cell.formulas = [[formula]];
    await context.sync();
    return { state: 'done', at };
  });
}
