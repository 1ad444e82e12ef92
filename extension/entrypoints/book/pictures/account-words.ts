import type { BoundColumns } from '../../../../core/columns/what-if/book-columns.ts';
import type { Standings } from '../../../../core/columns/what-if/standings.ts';
import { panelText } from '../../../../core/panel/panel-text.ts';
import type { Words } from '../../../../core/panel/words.ts';
import type { BookAccount } from '../../../book-flow/book-account.ts';
import type { MatrixDrawing } from './matrix-drawing.ts';
import type { MatrixWords } from './matrix-words.ts';
import { picturesText } from './pictures-text.ts';

/** What an account is called. */
export function nameOf({ stored, assessment }: BookAccount, words: Words): string {
  return assessment.name || stored.name || words.say(panelText.unnamed);
}

/** A score in whole points with what it could still be. */
export function scoreText({ score, low, high }: BoundColumns, row: number, words: Words): string {
  const own = score[row] as number;
  if (Number.isNaN(own)) return '–';
  const range = words.range(low[row] as number, high[row] as number);
  const shown = words.score(own);
  return range === undefined ? shown : words.say(picturesText.couldBe, { score: shown, range });
}

/** The class of an account, and whether it could still be another. */
export function cellText(
  { codes, settled }: MatrixDrawing,
  row: number,
  cells: readonly string[],
  words: Words,
) {
  const name = cells[codes[row] as number];
  if (name === undefined) return '–';
  return settled[row] === 1 ? name : words.say(picturesText.open, { name });
}

/** An account in one sentence, as it stands in a matrix. */
export function accountText(
  account: BookAccount,
  row: number,
  drawing: MatrixDrawing,
  { up, across, cells }: MatrixWords,
  tried: Standings,
  inUse: Standings,
  words: Words,
): string {
  return words.say(picturesText.spoken, {
    name: nameOf(account, words),
    up,
    y: scoreText(drawing.y, row, words),
    across,
    x: scoreText(drawing.x, row, words),
    class: cellText(drawing, row, cells, words),
    value: besideUse(valueText(tried, row, words), valueText(inUse, row, words), words),
    rank: besideUse(rankText(tried, row, words), rankText(inUse, row, words), words),
  });
}

/** A figure as tried, beside the one in use where they differ. */
function besideUse(tried: string, inUse: string, words: Words): string {
  return tried === inUse ? tried : words.say(picturesText.besideUse, { tried, inUse });
}

function valueText({ scores }: Standings, row: number, words: Words): string {
  const value = scores.value.score[row] as number;
  return Number.isNaN(value) ? '–' : words.score(value);
}

function rankText({ ranks }: Standings, row: number, words: Words): string {
  return ranks[row] === 0 ? '–' : words.count(ranks[row] as number);
}
