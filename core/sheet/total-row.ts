import { isMissing } from '../account/missing.ts';
import type { CellValue } from './sheet-table.ts';

const TOTAL =
  /^(?:(?:grand|sub|overall)[\s-]?)?totals?(?:\s*\([^()]*\))?$|^(?:sum|average|mean)$|^(?:本页|本月|本年|全部|全年)?(?:合计|总计|小计|共计|汇总|总和)(?:\s*[（(][^（）()]*[）)])?$|^(?:平均|平均值|均值)$/iu;
/** `North total`, `华东 汇总`: how a spreadsheet names the sum of a group. */
const OF_GROUP = /^(.+?)\s*(?:sub[\s-]?total|total|sum|average|汇总|小计|合计|平均值)$/iu;

/**
 * Whether a line holds sums and is no record: its first word says so, and nothing but numbers follows. The sum of a
 * group names what stands above it in its column.
 */
export function isTotalRow(cells: readonly CellValue[], above: readonly (string | undefined)[]): boolean {
  const at = cells.findIndex((cell) => cell !== undefined && cell !== '');
  const first = cells[at];
  if (typeof first !== 'string') return false;
  const text = first.trim().replace(/[:：]$/, '');
  const group = OF_GROUP.exec(text)?.[1];
  const ofGroup = group !== undefined && group.toLowerCase() === above[at]?.trim().toLowerCase();
  if (!TOTAL.test(text) && !ofGroup) return false;
  const rest = cells.slice(at + 1).filter((cell) => !isMissing(cell));
  return rest.length > 0 && rest.every((cell) => typeof cell === 'number' || /\d/.test(String(cell)));
}
