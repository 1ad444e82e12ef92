/** What a forecast needs to know of an open deal. */
export interface ForecastDeal {
  /** Money. */
  readonly amount: number | undefined;
  /** 0–1. */
  readonly winRate: number;
  /** ISO day of the expected close. */
  readonly closeDate: string | undefined;
}

export interface ForecastSum {
  readonly count: number;
  /** Sum of the known amounts. */
  readonly amount: number;
  /** Sum of amount × win rate over the known amounts. */
  readonly weighted: number;
  readonly withoutAmount: number;
}

export interface Forecast {
  /** Calendar months from this one to the last that a deal closes in, none left out; `2026-11`. */
  readonly months: readonly (ForecastSum & { readonly month: string })[];
  /** Deals that should have closed before the as-of day. */
  readonly overdue: ForecastSum;
  /** Deals without an expected close. */
  readonly unscheduled: ForecastSum;
  readonly total: ForecastSum;
  readonly target: number | undefined;
  /** Money already won in the target's period, and what the forecast of that period weighs. */
  readonly won: number;
  readonly planned: number;
  /** Target less what is won and planned; undefined without a target. */
  readonly gap: number | undefined;
}

/** Beyond that a date is a typing error, not a plan. */
const MOST_MONTHS = 120;

/**
 * Open deals by the month in which they are expected to close, weighted by win rate. Every deal is counted once:
 * in a month, as overdue, or as unscheduled (which a close more than ten years ahead counts as, too).
 *
 * @param asOf ISO day.
 * @param won Money already won in the target's period; 0 where nothing was.
 * @param until Last ISO day of that period; without it every month counts towards the target.
 * @see METHODS 5 and 8.2.
 */
export function forecast(
  deals: readonly ForecastDeal[],
  asOf: string,
  {
    target,
    won = 0,
    until,
  }: {
    readonly target?: number | undefined;
    readonly won?: number;
    readonly until?: string | undefined;
  } = {},
): Forecast {
  const thisMonth = asOf.slice(0, 7);
  const last = addMonths(thisMonth, MOST_MONTHS);
  const byMonth = new Map<string, ForecastDeal[]>();
  const overdue: ForecastDeal[] = [];
  const unscheduled: ForecastDeal[] = [];
  for (const deal of deals) {
    const month = deal.closeDate?.slice(0, 7);
    if (deal.closeDate === undefined || month === undefined || month > last) unscheduled.push(deal);
    else if (deal.closeDate < asOf) overdue.push(deal);
    else byMonth.set(month, [...(byMonth.get(month) ?? []), deal]);
  }
  const months: (ForecastSum & { month: string })[] = [];
  const latest = [...byMonth.keys()].reduce((late, month) => (month > late ? month : late), '');
  for (let month = thisMonth; month <= latest; month = addMonths(month, 1))
    months.push({ month, ...sumOf(byMonth.get(month) ?? []) });
  const total = sumOf(deals);
  const planned = months
    .filter(({ month }) => until === undefined || month <= until.slice(0, 7))
    .reduce((sum, { weighted }) => sum + weighted, 0);
  return {
    months,
    overdue: sumOf(overdue),
    unscheduled: sumOf(unscheduled),
    total,
    target,
    won,
    planned,
    gap: target === undefined ? undefined : Math.max(0, target - won - planned),
  };
}

function sumOf(deals: readonly ForecastDeal[]): ForecastSum {
  let amount = 0;
  let weighted = 0;
  let withoutAmount = 0;
  for (const deal of deals) {
    if (deal.amount === undefined) {
      withoutAmount += 1;
      continue;
    }
    amount += deal.amount;
    weighted += deal.amount * deal.winRate;
  }
  return { count: deals.length, amount, weighted, withoutAmount };
}

function addMonths(month: string, more: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const at = year * 12 + number - 1 + more;
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
}
