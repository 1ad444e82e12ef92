import type { Account } from '../account/account.ts';
import { medianCuts } from '../classification/cut-scores.ts';
import { type MixOf, productMixes } from '../needs/product-mix.ts';
import { type OwnWinRate, ownWinRates } from '../pipeline/own-win-rates.ts';
import type { Playbook } from '../playbook/schema.ts';
import { type Band, bandsOf } from '../valuation/bands.ts';
import { effectiveProfit } from '../valuation/effective-profit.ts';
import { percentileRank } from '../valuation/percentile-rank.ts';
import { bookScores } from './book-scores.ts';

/** What single accounts need to know of the whole book. */
export interface Book {
  readonly size: number;
  readonly accounts: readonly Account[];
  /** Whether bands stand on profit or on revenue; profit where it is known or derived for at least half. */
  readonly bandedBy: 'profit' | 'revenue';
  bandOf(account: Account): Band | undefined;
  /** The playbook's rules of classification, with the book's medians as cuts where the playbook says so. */
  readonly classification: Playbook['classification'];
  /** What one's own closed deals say of the ladder's rates. */
  readonly winRates: readonly OwnWinRate[];
  /** Share of the known values of the book below this one, plus half of those that equal it, 0–1. */
  percentileOf(score: number | undefined): number | undefined;
  /** What the industry of an account spends on each product. */
  readonly mixOf: MixOf;
}

/**
 * Looks at a whole book once.
 *
 * @returns undefined for a book too small to say anything of its accounts (playbook, 20 by default).
 * @see METHODS, rules that hold everywhere.
 */
export function bookOf(accounts: readonly Account[], playbook: Playbook): Book | undefined {
  if (accounts.length < playbook.bookFrom) return undefined;
  const profits = accounts.map(({ fields }) => {
    const found = effectiveProfit(fields, playbook.valuation.usualMargin);
    return found.source === 'estimated' ? undefined : found.profit;
  });
  const bandedBy =
    profits.filter((profit) => profit !== undefined).length * 2 >= accounts.length ? 'profit' : 'revenue';
  const amounts = bandedBy === 'profit' ? profits : accounts.map(({ fields }) => fields.revenue);
  const bands = bandsOf(amounts, playbook.band);
  const byAccount = new Map(accounts.map((account, at) => [account, bands[at]]));
  // Valuing a whole book takes a while, and most who ask for bands ask for no rank.
  let values: Float64Array | undefined;
  return {
    size: accounts.length,
    accounts,
    bandedBy,
    bandOf: (account) => byAccount.get(account),
    classification: classificationFor(accounts, playbook),
    winRates: ownWinRates(
      accounts.flatMap(({ opportunities = [] }) => opportunities),
      playbook.pipeline,
    ),
    percentileOf: (score) => {
      if (score === undefined) return undefined;
      values ??= sortedValues(accounts, playbook);
      return percentileRank(score, values);
    },
    mixOf: productMixes(accounts, playbook.needs.whitespace),
  };
}

function classificationFor(accounts: readonly Account[], playbook: Playbook): Playbook['classification'] {
  const { classification } = playbook;
  if (classification.cutsBy !== 'median') return classification;
  const scores = accounts.flatMap((account) => bookScores(account, playbook).cuts ?? []);
  return { ...classification, cuts: medianCuts(scores, classification.cuts) };
}

function sortedValues(accounts: readonly Account[], playbook: Playbook): Float64Array {
  return Float64Array.from(accounts.flatMap((account) => bookScores(account, playbook).value ?? [])).sort();
}
