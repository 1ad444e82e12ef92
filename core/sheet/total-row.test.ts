import { expect, it } from 'vitest';
import type { CellValue } from './sheet-table.ts';
import { isTotalRow } from './total-row.ts';

const _ = undefined;

it.each<[boolean, string, CellValue[], (string | undefined)[]]>([
  [true, 'with blanks marked', ['Total', '-', '1,400', '100 %'], []],
  [true, 'with its number of customers', ['合计（3家）', 5], []],
  [true, 'of a page', [_, '本页合计', 5], []],
  [true, 'means', ['Average', 5, 6], []],
  [true, 'of a group, as a spreadsheet names it', [_, 'North Total', 5], [_, 'North']],
  [true, 'of a group in Chinese', ['华东 汇总', 5], ['华东']],
  [false, 'a firm whose name ends so', ['Capital Total', 5], ['Alder']],
  [false, 'a firm with words beside it', ['Total', 'Energy', 5], []],
  [false, 'a name alone', ['Total'], []],
])('%s: %s', (total, _why, cells, above) => expect(isTotalRow(cells, above)).toBe(total));
