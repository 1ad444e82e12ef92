export type DateOrder = 'day-first' | 'month-first';

const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2\d{4}\b/;

/**
 * In which order a column writes day and month. One date alone may be read two ways (3/4/2026); the column is not as
 * soon as one date can only be read one way. With points the day stands first unless a date says otherwise.
 *
 * @returns undefined where nothing tells, or dates contradict each other.
 */
export function dateOrder(cells: readonly unknown[]): DateOrder | undefined {
  let days = false;
  let months = false;
  let points = false;
  let strokes = false;
  for (const cell of cells) {
    const found = typeof cell === 'string' ? YEAR_LAST.exec(cell.normalize('NFKC').trim()) : null;
    if (found === null) continue;
    days ||= Number(found[1]) > 12;
    months ||= Number(found[3]) > 12;
    points ||= found[2] === '.';
    strokes ||= found[2] !== '.';
  }
  // Who writes points in one row and strokes in the next may mean another order by each.
  if (points && strokes) return undefined;
  if (days !== months) return days ? 'day-first' : 'month-first';
  return !days && points ? 'day-first' : undefined;
}
