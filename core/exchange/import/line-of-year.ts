import type { ProductLine } from '../../account/account.ts';
import type { OrderYear } from './order-years.ts';

/** An order as a line of its year: in the other year it brought nothing. */
export function lineOfYear(line: ProductLine, year: OrderYear | undefined): ProductLine {
  const { product, revenue } = line;
  if (year === undefined || revenue === undefined) return line;
  if (year === 'this year') return { ...line, revenueLastYear: 0 };
  return { product, revenue: 0, revenueLastYear: revenue };
}
