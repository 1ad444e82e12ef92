import type { Position } from '../classification/position.ts';
import type { Playbook } from '../playbook/schema.ts';
import { classesText } from './classes-text.ts';
import { Disclosure } from './Disclosure.tsx';
import { usePanel } from './panel-context.ts';

export interface PositionMovesProps {
  readonly position: Position;
  readonly playbook: Playbook;
}

/** The market moves that suit a position, by the numbers under which they are known. METHODS 3.6. */
export function PositionMoves({ position, playbook }: PositionMovesProps) {
  const { words } = usePanel();
  const moves = playbook.classification.moves.filter((move) => move.position === position);
  if (moves.length === 0) return null;
  const label =
    moves.length === 1
      ? words.say(classesText.oneMove)
      : words.say(classesText.moves, { count: moves.length });
  return (
    <Disclosure label={label}>
      <ol class="kam-moves">
        {moves.map(({ number, text }) => (
          <li key={number} value={number}>
            {words.say(text)}
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
