import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { type LastStroke, ratingKey, strokeOf } from './rating-key.ts';

/**
 * Lets the digits fill a grid of ratings one under another and the arrow keys walk through it.
 *
 * @param set Sets the rating of a cell.
 */
export function useRatingKeys(
  table: RefObject<HTMLTableElement | null>,
  rows: number,
  set: (row: number, column: number, score: number) => void,
): (event: KeyboardEvent, row: number, column: number) => void {
  const last = useRef<LastStroke | undefined>(undefined);
  const focus = (row: number, column: number) => {
    const cell = table.current?.querySelector<HTMLInputElement>(`[data-cell="${row} ${column}"]`);
    cell?.focus();
    cell?.select();
  };
  return (event, row, column) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const key = ratingKey(event.key);
    const before = last.current;
    if (key?.means !== 'point' && key?.means !== 'digit') last.current = undefined;
    if (key === undefined) return;
    event.preventDefault();
    if (key.means === 'move') {
      focus(row + key.rows, column + key.columns);
      return;
    }
    if (key.means === 'point') {
      if (before === undefined || before.score >= 10) return;
      last.current = { ...before, point: true };
      focus(before.row, before.column);
      return;
    }
    const { next, ...stroke } = strokeOf(key.digit, { row, column }, before);
    if (stroke.row >= rows) return;
    last.current = stroke;
    set(stroke.row, stroke.column, stroke.score);
    focus(Math.min(next, rows - 1), stroke.column);
  };
}
