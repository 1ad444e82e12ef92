import { cellError } from './cell-error.ts';
import { isErrorValue, plainCell, toRows } from './to-grid.ts';
import { say } from './words.ts';

/** The one cell of a parameter that takes a single value; an omitted one is null. */
export function onlyCell(place: string, given: unknown): unknown {
  const cells = toRows(given).flat();
  if (cells.length === 0) return null;
  if (cells.length > 1) {
    throw cellError(
      '#VALUE!',
      say({
        en: `${place}: takes one cell and was given ${cells.length}; give a single one.`,
        'zh-CN': `${place}：只接受一个单元格，现给了 ${cells.length} 个；请只给一个。`,
      }),
    );
  }
  const [cell] = cells;
  const plain = plainCell(cell);
  if (!isErrorValue(cell)) return plain;
  throw cellError(
    '#VALUE!',
    say({
      en: `${place}: the cell holds the error ${String(plain)}; mend its formula or empty it.`,
      'zh-CN': `${place}：该单元格是错误值 ${String(plain)}；请修正公式或清空。`,
    }),
  );
}
