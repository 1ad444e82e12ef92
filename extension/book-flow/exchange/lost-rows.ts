import type { ReadImport } from '../../../core/exchange/import/read-import.ts';
import type { Words } from '../../../core/panel/words.ts';
import { exchangeText } from './exchange-text.ts';
import { sideText } from './side-text.ts';

/** A row that is in no account, and why. */
export interface LostRow {
  readonly sheet: string;
  readonly row: number;
  readonly line: string;
}

/**
 * Every row that could not be taken, in words.
 *
 * @param nobody whether rows without an account are kept under one of their own.
 */
export function lostRows(
  { main, refused, sides, unknown }: ReadImport,
  nobody: boolean,
  words: Words,
): readonly LostRow[] {
  return [
    ...refused.map(({ why, row, first = 0, name = '' }) => ({
      sheet: main?.sheet ?? '',
      row,
      line: words.say(why === 'no-name' ? exchangeText.noName : exchangeText.repeated, { row, first, name }),
    })),
    ...sides.flatMap(({ sheet, nameless }) =>
      nameless.map((row) => ({ sheet, row, line: words.say(sideText.nameless, { sheet, row }) })),
    ),
    ...(nobody ? [] : sides).flatMap(({ sheet, unassigned }) =>
      unassigned.map(({ row }) => ({ sheet, row, line: words.say(sideText.rowOfNobody, { sheet, row }) })),
    ),
    ...unknown.map(({ sheet, row, account }) => ({
      sheet,
      row,
      line: words.say(sideText.unknown, { sheet, row, account }),
    })),
  ];
}
