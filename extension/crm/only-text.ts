import { cellText } from './cell-text.ts';
import { isShown } from './is-shown.ts';

/**
 * The text of the one shown cell among those that may hold a field. Undefined where none is shown, or where two say
 * different things: a page that keeps the record before in its markup must not lend it a value.
 */
export function onlyText(cells: Iterable<Element>): string | undefined {
  const texts = new Set([...cells].filter(isShown).map(cellText));
  return texts.size === 1 ? [...texts][0] : undefined;
}
