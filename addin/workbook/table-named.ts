import type { SelectedTable } from './selected-table.ts';
import { tableBlock } from './table-block.ts';

/** A table of the workbook by its name; undefined where there is none. */
export async function tableNamed(name: string): Promise<SelectedTable | undefined> {
  return Excel.run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    await context.sync();
    return table.isNullObject ? undefined : tableBlock(context, table);
  });
}
