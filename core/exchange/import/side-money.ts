import type { TableFault } from '../../account/tables/read-side-table.ts';
import type { MatchedColumn, TableColumn } from '../../account/tables/table-column.ts';
import type { Playbook } from '../../playbook/schema.ts';
import type { SideLine } from '../sides/side-part.ts';

export interface SideMoney extends Pick<Playbook, 'currency' | 'rates'> {
  /** Whether a currency in a header counts; else amounts are taken as they stand, as those of accounts are. */
  readonly byHeader: boolean;
}

/**
 * The amounts of a row in the book's money. A deal keeps the currency that it names; any other amount is converted, and
 * is a fault where no rate is known.
 */
export function inBookMoney(
  line: SideLine,
  stated: string | undefined,
  columns: readonly TableColumn[],
  matched: ReadonlyMap<string, MatchedColumn>,
  row: number,
  { currency, rates, byHeader }: SideMoney,
): { readonly line: SideLine; readonly faults: readonly TableFault[] } {
  const faults: TableFault[] = [];
  const changed: Record<string, SideLine[string]> = { ...line };
  const keeps = columns.some(({ key }) => key === 'currency');
  for (const { key, kind } of columns) {
    const amount = line[key];
    const column = matched.get(key);
    if ((kind !== 'money' && kind !== 'signed') || typeof amount !== 'number' || column === undefined)
      continue;
    const code = stated ?? (byHeader ? column.unit?.currency : undefined);
    if (code === undefined || (keeps && line.currency !== undefined)) continue;
    if (keeps) {
      if (code !== currency) changed.currency = code;
      continue;
    }
    const rate = code === currency ? 1 : rates[code];
    if (rate === undefined) {
      delete changed[key];
      faults.push({ code: 'unknown-currency', row, column: column.header, received: `${amount} ${code}` });
    } else changed[key] = amount * rate;
  }
  return { line: changed, faults };
}
