import type { Words } from '../../../core/panel/words.ts';
import type { SheetNote } from '../../../core/sheet/sheet-table.ts';
import { sheetText } from '../../../core/sheet/sheet-text.ts';
import { exchangeText } from './exchange-text.ts';

/** A remark of the reader of sheets in words. */
export function noteLine(
  { code, row = 0, column = '', text = '', count = 1 }: SheetNote,
  words: Words,
): string {
  const shown = text === '\t' ? words.say(exchangeText.tab) : text;
  return words.say(sheetText[code], { row, column, text: shown, count });
}
