import type { Opportunity } from '../account.ts';
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
  const { rows: read, faults, nameless } = readSideTable(headers, rows, OPPORTUNITY_COLUMNS, 'name');
  const opportunities = read.map(({ account: _other, ...deal }) => deal as unknown as Opportunity);
  return { opportunities, faults, nameless };
}
