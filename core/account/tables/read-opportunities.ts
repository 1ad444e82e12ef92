import type { Opportunity } from '../account.ts';
import { dealOfRow } from './deal-of-row.ts';
import { OPPORTUNITY_COLUMNS } from './opportunity-columns.ts';
import { readSideTable, type TableFault } from './read-side-table.ts';

export interface ReadOpportunities {
  readonly opportunities: readonly Opportunity[];
  readonly faults: readonly TableFault[];
  readonly nameless: readonly number[];
}

/** Deals from the headers and rows of a table, in its order. */
export function readOpportunities(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): ReadOpportunities {
  const read = readSideTable(headers, rows, OPPORTUNITY_COLUMNS, 'name');
  const { faults, nameless } = read;
  const opportunities = read.rows.map((row) => {
    const { account: _other, ...deal } = dealOfRow(row);
    const currency = read.currencies.get(row);
    return { ...deal, ...(currency === undefined ? {} : { currency }) } as unknown as Opportunity;
  });
  return { opportunities, faults, nameless };
}
