import type { RawSheet } from './raw-sheet.ts';
import type { CellValue } from './sheet-table.ts';

/** What opens the lines that a report or its author leaves below a table. */
const OPENS: readonly RegExp[] = [
  /^(?:制表|填表|编制|审核|复核|审批|批准|主管|经办|打印|导出|填报|注|备注|说明|数据来源|来源)[^:：]{0,6}[:：]/u,
  /^(?:注|备注|说明)\s*\d*\s*[.、]/u,
  /^共\s*\d+\s*(?:条|行|家|个|户)/u,
  /^(?:prepared|generated|printed|exported|reviewed|approved|created|run)\s+(?:by|on|at)\b/iu,
  /^(?:notes?|sources?|remarks?|legend|disclaimer|filters?|filtered by)\s*[:：]/iu,
  /^(?:©|copyright\b|confidential (?:information|-)|strictly confidential)/iu,
  /^grand totals?\b.*\brecords?\b|^\d+ (?:records|rows|items)$|^page \d+/iu,
];
const LABELLED = /^[^:：]{1,12}[:：]/u;

/**
 * Where the lines below a table begin, counted in its records: who made it, when, whose rights. From there to the end
 * each line is one text, or texts that are labelled.
 */
export function footerStart(body: RawSheet['records']): number | undefined {
  let start: number | undefined;
  for (let at = body.length - 1; at >= 0; at -= 1) {
    const filled = body[at]?.cells.filter((cell) => cell !== undefined && cell !== '') ?? [];
    if (filled.length === 0) continue;
    if (!isRemark(filled)) break;
    if (OPENS.some((sign) => sign.test(String(filled[0]).trim()))) start = at;
  }
  return start;
}

function isRemark(filled: readonly CellValue[]): boolean {
  if (!filled.every((cell) => typeof cell === 'string')) return false;
  return filled.length === 1 || filled.every((cell) => LABELLED.test(cell.trim()));
}
