import type { ProductLine } from '../../account/account.ts';
import { oneLineAProduct } from '../../account/product-lines.ts';
import { readSideTable, type TableFault } from '../../account/tables/read-side-table.ts';
import { matchColumns } from '../../account/tables/table-column.ts';
import { PRODUCT_COLUMNS } from '../sides/product-part.ts';
import { yearHeaders } from './year-headers.ts';

export interface ProductTable {
  readonly products: readonly ProductLine[];
  readonly faults: readonly TableFault[];
}

/**
 * The product lines of one account, from a table that compares two years of each. Any other table with products in it
 * may be a price list, a quote or orders.
 *
 * @returns undefined for a table of anything else.
 */
export function productTable(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): ProductTable | undefined {
  const named = yearHeaders(headers);
  const columns = matchColumns(named, PRODUCT_COLUMNS);
  if (!['product', 'revenue', 'revenueLastYear'].every((key) => columns.has(key))) return undefined;
  if (columns.has('at') || columns.has('account')) return undefined;
  const read = readSideTable(named, rows, PRODUCT_COLUMNS, 'product');
  const lines = read.rows.flatMap((row) => {
    // A line has no currency of its own: an amount that names one would pass for the book's.
    const { product } = row;
    return read.currencies.has(row) ? [{ product }] : [row];
  });
  const faults = read.rows.flatMap((row, at): TableFault[] => {
    const currency = read.currencies.get(row);
    return currency === undefined
      ? []
      : [
          {
            code: 'unknown-currency',
            row: at + 1,
            column: columns.get('revenue')?.header ?? '',
            received: currency,
          },
        ];
  });
  return {
    products: oneLineAProduct(lines as unknown as readonly ProductLine[]),
    faults: [...read.faults, ...faults],
  };
}
