import type { Standings } from '../../../../core/columns/what-if/standings.ts';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { BookAccount } from '../../../book-flow/book-account.ts';
import { cellText, nameOf, scoreText } from './account-words.ts';
import type { MatrixDrawing } from './matrix-drawing.ts';
import type { MatrixWords } from './matrix-words.ts';
import { PictureTable } from './PictureTable.tsx';
import { picturesText } from './pictures-text.ts';
import { byRank } from './point-keys.ts';

export interface MatrixTableProps {
  readonly accounts: readonly BookAccount[];
  readonly drawing: MatrixDrawing;
  readonly named: MatrixWords;
  readonly standings: Standings;
}

/** The points of a matrix in figures, the highest value first. */
export function MatrixTable({ accounts, drawing, named, standings }: MatrixTableProps) {
  const { words } = usePanel();
  const order = byRank(standings.ranks, drawing.codes);
  const { account, class: ofClass, value, rank } = picturesText;
  return (
    <PictureTable
      caption={named.title}
      heads={[
        words.say(account),
        words.say(ofClass),
        named.up,
        named.across,
        words.say(value),
        words.say(rank),
      ]}
      count={order.length}
      row={(at) => {
        const row = order[at] as number;
        return [
          nameOf(accounts[row] as BookAccount, words),
          cellText(drawing, row, named.cells, words),
          scoreText(drawing.y, row, words),
          scoreText(drawing.x, row, words),
          scoreText(standings.scores.value, row, words),
          standings.ranks[row] === 0 ? '–' : words.count(standings.ranks[row] as number),
        ];
      }}
    />
  );
}
