import { isMissing } from '../../../core/account/missing.ts';
import { needNumber } from './read-number.ts';
import { toRows } from './to-grid.ts';
import { cellPlace } from './words.ts';

/**
 * Figures of successive periods in a row or a column. Blanks at the end are room for periods to come; a blank
 * between figures is `#N/A`, for leaving it out would move all that follow.
 */
export function readSeries(parameter: string, given: unknown): number[] {
  const cells = toRows(given).flatMap((row, y) =>
    row.map((cell, x) => ({ place: cellPlace(parameter, y, x), cell })),
  );
  const last = cells.map(({ cell }) => !isMissing(cell)).lastIndexOf(true);
  return cells.slice(0, Math.max(last + 1, 1)).map(({ place, cell }) => needNumber(place, cell));
}
