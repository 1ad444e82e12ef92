import { columnLetter } from './column-letter.ts';
import type { TemplateSheet } from './template-sheet.ts';
import type { WriteSheet } from './xlsx.ts';

/** Characters that stand side by side on one sheet of paper and can still be read. */
const WIDEST = 170;
const USUAL_WIDTH = 9;

/** Other names stand in quotes where a workbook says what is printed, and the library does not write those. */
const PLAIN_NAME = /^\p{L}+$/u;

/** How a sheet is printed: across, its headers on every page, as few pages wide as can be read. */
export function templatePage({
  name,
  columns,
  rows,
  frozen,
}: TemplateSheet): NonNullable<WriteSheet['pageSetup']> {
  const shown = columns.filter(({ outline }) => outline === undefined);
  const width = shown.reduce((sum, { width: own = USUAL_WIDTH }) => sum + own, 0);
  return {
    paperSize: 'a4',
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: Math.max(1, Math.ceil(width / WIDEST)),
    // As many pages long as the rows take.
    fitToHeight: 0,
    ...(PLAIN_NAME.test(name)
      ? {
          // What stands beside the columns is for programs to read.
          printArea: `$A$1:$${columnLetter(columns.length - 1)}$${rows.length}`,
          ...(frozen === undefined || frozen.rows === 0 ? {} : { printTitlesRow: `$1:$${frozen.rows}` }),
        }
      : {}),
  };
}
