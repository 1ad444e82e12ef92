import type { ProductLine } from '../../account/account.ts';
import { fieldOf } from '../../account/fields.ts';
import type { FieldReading } from '../../account/reading.ts';
import type { SideSheet } from './side-sheet.ts';

const SUMS = ['revenue', 'revenueLastYear', 'profit'] as const;

/**
 * What an account brought, by its orders: where a sheet lists the orders of a whole year, they add up to the year's
 * revenue. A sum that lacks an amount is none. That orders stand in for the fields is ours.
 */
export function readingsOfOrders(
  { sheet, columns }: SideSheet,
  lines: readonly ProductLine[],
  at: string,
): readonly FieldReading[] {
  if (lines.length === 0) return [];
  const column = (key: string) => columns.get(key)?.header;
  return SUMS.flatMap((field): FieldReading[] => {
    const amounts = lines.map((line) => line[field]);
    if (!amounts.every((amount) => amount !== undefined)) return [];
    const value = amounts.reduce((sum, amount) => sum + amount, 0);
    const { min = Number.NEGATIVE_INFINITY } = fieldOf(field);
    if (value < min) return [];
    const header = column(field) ?? column('revenue');
    const where = [sheet, header].filter((part) => part !== undefined).join(' · ');
    return [{ field, value, text: String(value), origin: 'sheet', where, at }];
  });
}
