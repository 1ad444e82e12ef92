import { matchHeaders, readColumns } from '../../core/account/match-headers.ts';

/**
 * Which row of a block of cells holds the column names: the first with the most names that are known. Titles and
 * remarks above it are passed over; a single known name may be a word in a title, and does not count.
 */
export function headerRowAt(rows: readonly (readonly unknown[])[]): number {
  const known = rows.map((row) => readColumns(matchHeaders(row)).length);
  const most = Math.max(0, ...known);
  return most < 2 ? 0 : known.indexOf(most);
}
