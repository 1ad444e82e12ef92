import type { RivalMatch } from './rival-match.ts';

/** A sum of money, and on how many of the accounts it rests. */
export interface KnownSum {
  /** Undefined where no account states it. */
  readonly amount: number | undefined;
  readonly known: number;
}

/** What a number of comparisons come to. */
export interface RivalStanding {
  readonly matches: readonly RivalMatch[];
  /** Accounts by who leads. */
  readonly outcomes: Readonly<Record<RivalMatch['outcome'], readonly RivalMatch[]>>;
  /** Mean of our total less theirs; undefined where both are ranked nowhere. */
  readonly margin: number | undefined;
  /** What these accounts bring us. */
  readonly revenue: KnownSum;
  /** What those of them bring us where the rival leads. */
  readonly threatened: KnownSum;
  /** What they spend with others than us. */
  readonly elsewhere: KnownSum;
}

/** Adds up how a rival does at some accounts. */
export function standingOf(matches: readonly RivalMatch[]): RivalStanding {
  const by = (outcome: RivalMatch['outcome']) => matches.filter((match) => match.outcome === outcome);
  const outcomes = { theirs: by('theirs'), level: by('level'), ours: by('ours'), thin: by('thin') };
  const margins = matches.flatMap(({ margin }) => margin ?? []);
  return {
    matches,
    outcomes,
    margin: margins.length === 0 ? undefined : margins.reduce((sum, one) => sum + one, 0) / margins.length,
    revenue: sumOf(matches, ({ row }) => row.account.fields.revenue),
    threatened: sumOf(outcomes.theirs, ({ row }) => row.account.fields.revenue),
    elsewhere: sumOf(matches, ({ row }) => spentElsewhere(row.account.fields)),
  };
}

/** A wallet below our revenue is in the wrong unit or year: it tells nothing. */
function spentElsewhere({ wallet, revenue }: RivalMatch['row']['account']['fields']): number | undefined {
  return wallet === undefined || revenue === undefined || wallet < revenue ? undefined : wallet - revenue;
}

function sumOf(matches: readonly RivalMatch[], of: (match: RivalMatch) => number | undefined): KnownSum {
  const amounts = matches.flatMap((match) => of(match) ?? []);
  return {
    amount: amounts.length === 0 ? undefined : amounts.reduce((sum, amount) => sum + amount, 0),
    known: amounts.length,
  };
}
