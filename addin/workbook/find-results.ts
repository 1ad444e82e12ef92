/** Cells that a KAM formula fills: the one that holds it, and those it spills into. */
export interface FoundResult {
  readonly sheet: string;
  readonly formula: string;
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Files opened once without the add-in keep its functions under the second name. */
const KAM = /(?:^|[^\w.])(?:_xldudf_)?KAM[._][A-Z]+\(/i;
/** Cells read at a time: formulas of that many cells stay far below 5 MB. */
const CELLS = 20_000;
const ANCHORS = 200;

/** The KAM formulas of the selected range; of the whole sheet where a single cell is selected. */
export async function findResults(): Promise<readonly FoundResult[]> {
  return Excel.run(async (context) => {
    const selection = context.workbook.getSelectedRange();
    const { worksheet } = selection;
    const used = worksheet.getUsedRangeOrNullObject();
    const common = selection.getIntersectionOrNullObject(worksheet.getUsedRange());
    selection.load('cellCount');
    for (const range of [used, common]) range.load('rowIndex, columnIndex, rowCount, columnCount');
    worksheet.load('name');
    await context.sync();
    // Whole rows and columns count as more than a cell, whatever number Excel gives for them.
    const area = selection.cellCount === 1 ? used : common;
    if (area.isNullObject) return [];
    const anchors: Anchor[] = [];
    const height = Math.max(1, Math.floor(CELLS / area.columnCount));
    for (let from = 0; from < area.rowCount; from += height) {
      const count = Math.min(height, area.rowCount - from);
      const [top, left] = [area.rowIndex + from, area.columnIndex];
      const band = worksheet.getRangeByIndexes(top, left, count, area.columnCount);
      band.load('formulas');
      await context.sync();
      for (const [y, row] of band.formulas.entries()) {
        for (const [x, formula] of row.entries()) {
          if (
            typeof formula === 'string' &&
            formula.startsWith('=') &&
            KAM.test(formula.replace(/"[^"]*"/g, '""'))
          )
            anchors.push({ row: top + y, column: left + x, formula });
        }
      }
    }
    const found: FoundResult[] = [];
    for (let at = 0; at < anchors.length; at += ANCHORS) {
      found.push(...(await spilled(context, worksheet, anchors.slice(at, at + ANCHORS))));
    }
    return found;
  });
}

type Anchor = Pick<FoundResult, 'row' | 'column' | 'formula'>;

/** Formulas with the area that each fills. */
async function spilled(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  anchors: readonly Anchor[],
): Promise<FoundResult[]> {
  const sheet = worksheet.name;
  // Where results cannot spill, a formula fills the cell it stands in.
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.12')) {
    return anchors.map((anchor) => ({ ...anchor, sheet, rowCount: 1, columnCount: 1 }));
  }
  const areas = anchors.map(({ row, column }) => {
    const cell = worksheet.getCell(row, column);
    const own = cell.getSpillingToRangeOrNullObject();
    const parent = cell.getSpillParentOrNullObject();
    own.load('rowCount, columnCount');
    parent.load('rowIndex, columnIndex');
    return { own, parent };
  });
  await context.sync();
  return anchors.flatMap((anchor, at): FoundResult[] => {
    const { own, parent } = areas[at] as (typeof areas)[number];
    // Some hosts give the cells of a spill the formula of its first cell.
    const another =
      !parent.isNullObject && (parent.rowIndex !== anchor.row || parent.columnIndex !== anchor.column);
    if (another) return [];
    const size = own.isNullObject ? { rowCount: 1, columnCount: 1 } : own;
    return [{ ...anchor, sheet, rowCount: size.rowCount, columnCount: size.columnCount }];
  });
}
