import type { TemplateCell, TemplateColumn } from './template-sheet.ts';

const USUAL_WIDTH = 9;
const LINE = 15;

/**
 * Height in points that headers need where some take a second line: a spreadsheet does not look for itself when it
 * opens a file.
 */
export function headerHeight(
  columns: readonly TemplateColumn[],
  headers: readonly TemplateCell[] = [],
): number {
  const lines = headers.map(({ value }, at) => {
    // Bold letters are wider, Chinese signs twice as wide; the button of the filter takes room too.
    const letters = [...String(value ?? '')].reduce((sum, sign) => sum + (sign > '\u2e80' ? 2.1 : 1.1), 2);
    return Math.ceil(letters / (columns[at]?.width ?? USUAL_WIDTH));
  });
  return 3 + LINE * Math.max(1, ...lines);
}
