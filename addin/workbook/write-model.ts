import type { ModelCell } from '../../core/formulas/model.ts';
import { styleHeader } from './style-header.ts';

/** In points: names, names, then numbers and words. */
const WIDTHS = [150, 150, 70, 70, 90, 90] as const;

/** Writes a model from A1 on. What is a text stays one, whatever it looks like. */
export async function writeModel(
  sheet: string,
  rows: readonly (readonly (ModelCell | undefined)[])[],
): Promise<void> {
  await Excel.run(async (context) => {
    const own = context.workbook.worksheets.getItem(sheet);
    for (const [at, width] of WIDTHS.entries()) {
      own.getRangeByIndexes(0, at, 1, 1).format.columnWidth = width;
    }
    let head = 0;
    for (const [y, cells] of rows.entries()) {
      if (cells.length === 0) continue;
      const range = own.getRangeByIndexes(y, 0, 1, cells.length);
      range.numberFormat = [cells.map((cell) => (typeof cell?.value === 'string' ? '@' : 'General'))];
      range.values = [cells.map((cell) => cell?.value ?? '')];
      switch (cells.find((cell) => cell !== undefined)?.kind) {
        case 'title':
          range.format.font.bold = true;
          break;
        case 'note':
          range.format.font.color = '#626A73';
          break;
        case 'header':
          styleHeader(range);
          head ||= y + 1;
          break;
        default:
          markPolicies(own, y, cells);
      }
    }
    if (head > 0) own.freezePanes.freezeRows(head);
    await context.sync();
  });
}

/** Numbers that are meant to be changed look like it. */
function markPolicies(own: Excel.Worksheet, row: number, cells: readonly (ModelCell | undefined)[]): void {
  for (const [at, cell] of cells.entries()) {
    if (cell?.kind === 'policy') own.getRangeByIndexes(row, at, 1, 1).format.fill.color = '#FFF8E1';
  }
}
