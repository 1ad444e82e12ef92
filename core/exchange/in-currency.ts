import type { AccountTables } from '../account/account.ts';
import { fieldOf } from '../account/fields.ts';
import { LINE_AMOUNTS } from '../account/product-lines.ts';
import type { BookEntry, BookFile } from './book-file.ts';

/**
 * A book with its money in another currency.
 *
 * @param rates What one unit of another currency is worth in that one.
 * @returns undefined where there is no rate: amounts are never taken for what they are not.
 */
export function inCurrency(
  book: BookFile,
  currency: string,
  rates: Readonly<Record<string, number>>,
): BookFile | undefined {
  if (book.currency === currency) return book;
  const rate = rates[book.currency];
  if (rate === undefined) return undefined;
  return { ...book, currency, accounts: book.accounts.map((entry) => converted(entry, rate)) };
}

function converted(entry: BookEntry, rate: number): BookEntry {
  const readings = entry.readings.map((reading) =>
    // What names a currency of its own stands in that one.
    reading.currency === undefined &&
    typeof reading.value === 'number' &&
    fieldOf(reading.field).kind === 'money'
      ? { ...reading, value: reading.value * rate }
      : reading,
  );
  return {
    ...entry,
    readings,
    ...(entry.beside === undefined ? {} : { beside: tablesAt(entry.beside, rate) }),
  };
}

function tablesAt({ opportunities, products, ...tables }: AccountTables, rate: number): AccountTables {
  return {
    ...tables,
    ...(opportunities === undefined
      ? {}
      : {
          opportunities: opportunities.map((deal) =>
            deal.currency === undefined ? times(deal, ['amount'], rate) : deal,
          ),
        }),
    ...(products === undefined ? {} : { products: products.map((line) => times(line, LINE_AMOUNTS, rate)) }),
  };
}

function times<T extends object>(line: T, keys: readonly (keyof T & string)[], rate: number): T {
  const amounts = keys.flatMap((key) => (typeof line[key] === 'number' ? [[key, line[key] * rate]] : []));
  return { ...line, ...Object.fromEntries(amounts) };
}
