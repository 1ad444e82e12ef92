import type { TableValue } from './read-table-cell.ts';

/** How a deal ended, where a column of its own says so. */
const ENDED =
  /^(?:closed\W*)?(?:won|lost)\b|^(?:cancell?ed|abandoned)|^已?(?:赢单|成交|丢单|输单|失单)|^(?:失败|无效|放弃)/i;

/**
 * A row of deals with one word for where the deal stands: some systems keep the stage that a deal had reached when it
 * was won or lost, and say in another column that it was.
 */
export function dealOfRow<Row extends { readonly stage?: TableValue; readonly status?: TableValue }>({
  status,
  ...deal
}: Row): Omit<Row, 'status'> {
  if (status === undefined) return deal;
  return deal.stage === undefined || ENDED.test(String(status)) ? { ...deal, stage: status } : deal;
}
