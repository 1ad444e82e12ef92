import type { AccountTables, Opportunity } from './account.ts';
import { expectation } from './expectation.ts';
import { fieldOf } from './fields.ts';
import type { FieldReading } from './reading.ts';

/** The currency in which a book counts, and what one unit of another is worth in it. METHODS, rules that hold everywhere. */
export interface BookMoney {
  readonly currency: string;
  readonly rates: Readonly<Record<string, number>>;
}

/**
 * A reading with its amount in the book's currency. Where there is no rate it has no value, and a fault that says so:
 * an amount is never taken for what it is not.
 */
export function inBookCurrency(reading: FieldReading, money: BookMoney | undefined): FieldReading {
  const { currency, value, ...rest } = reading;
  if (currency === undefined) return reading;
  const rate = rateOf(currency, money);
  if (rate !== undefined && typeof value === 'number') return { ...rest, value: value * rate };
  const { field, text } = reading;
  const expected = expectation(fieldOf(field), 'unknown-currency');
  return { ...rest, fault: { code: 'unknown-currency', field, received: text, expected } };
}

/**
 * An account, or what stands beside its row, with the amounts of its deals in the book's currency. Without a rate an
 * amount is unknown and the currency stays.
 */
export function dealsInBookCurrency<T extends AccountTables>(account: T, money: BookMoney): T {
  const { opportunities } = account;
  if (opportunities === undefined || opportunities.every(({ currency }) => currency === undefined))
    return account;
  return { ...account, opportunities: opportunities.map((deal) => dealIn(deal, money)) };
}

function dealIn(deal: Opportunity, money: BookMoney): Opportunity {
  const { currency, amount, ...rest } = deal;
  if (currency === undefined || amount === undefined) return deal;
  const rate = rateOf(currency, money);
  return rate === undefined ? { ...rest, currency } : { ...rest, amount: amount * rate };
}

function rateOf(currency: string, money: BookMoney | undefined): number | undefined {
  return currency === money?.currency ? 1 : money?.rates[currency];
}
