import type { TemplateColumn, TemplateRule, TemplateStyle } from './template-sheet.ts';
import type { WriteSheet } from './xlsx.ts';

export const numberFormats = {
  score: '0.0',
  ratio: '0%',
  money: '#,##0',
  decimal: '#,##0.00',
  number: 'General',
  date: 'yyyy-mm-dd',
  text: '@',
} as const satisfies Record<NonNullable<TemplateColumn['format']>, string>;

type CellStyle = NonNullable<NonNullable<ReturnType<NonNullable<WriteSheet['cells']>['get']>>['style']>;

/** On which side of a column its cells stand; undefined leaves it to the spreadsheet. */
export type ColumnSide = 'left' | 'right' | undefined;

/** Words to choose from begin beside the line, so that they do not touch the numbers before them. */
export const LEFT = { horizontal: 'left', indent: 1 } as const;

/** That of cells without a style; a font that is not named is any. */
const FONT = { name: 'Calibri', family: 2, size: 11 } as const;

const styles: Readonly<Record<TemplateStyle, CellStyle>> = {
  title: { font: { ...FONT, bold: true, size: 16 } },
  heading: { font: { ...FONT, bold: true, size: 12 } },
  header: {
    // The colour is said, since a table's own style would write white on it.
    font: { ...FONT, bold: true, color: { rgb: '1F2A37' } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDE6F0' } },
    alignment: { wrapText: true, vertical: 'top' },
  },
  policy: { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF6D6' } } },
  note: { font: { ...FONT, italic: true } },
  code: { font: { ...FONT, name: 'Consolas', family: 3 } },
};

export function columnSide({ format, indented }: TemplateColumn, rule: TemplateRule | undefined): ColumnSide {
  if (indented === true || rule?.accepts.kind === 'list') return 'left';
  return rule !== undefined || (format !== undefined && format !== 'text') ? 'right' : undefined;
}

/** A header stands over what it names; it is a text whatever its column holds. */
export function cellStyle(
  style: TemplateStyle | undefined,
  side: ColumnSide,
  format: TemplateColumn['format'],
): CellStyle {
  if (style === undefined) return format === undefined ? {} : { numFmt: numberFormats[format] };
  if (style !== 'header' || side === undefined) return styles[style];
  const across = side === 'left' ? LEFT : { horizontal: side };
  return { ...styles.header, alignment: { ...styles.header.alignment, ...across } };
}
