import { sameText } from '../../../core/account/same-text.ts';
import { firstSpellings } from '../../../core/assessment/first-spellings.ts';
import { groupedBy } from '../../../core/classification/grouped-by.ts';
import type { MarketPosition } from '../../../core/competition/market-position.ts';
import type { BookAccount } from '../book-account.ts';
import { matchesOf, type RivalMatch } from './rival-match.ts';
import { type RivalStanding, standingOf } from './standing-of.ts';

/** One rival over all accounts that rate it. */
export interface BookRival extends RivalStanding {
  /** As the first account writes it. */
  readonly name: string;
  /** Its position in the market as most accounts with known shares have it, and on how many. METHODS 4.5. */
  readonly position: { readonly name: MarketPosition; readonly accounts: number } | undefined;
}

/** The rivals within one industry. */
export interface IndustryRivals {
  /** Undefined for accounts that state none. */
  readonly industry: string | undefined;
  /** One per rival of the book, in its order. */
  readonly standings: readonly RivalStanding[];
  /** What its accounts bring us where any rival leads; each account once. */
  readonly threatened: number;
}

export interface BookRivals {
  /** The rival on most accounts first. */
  readonly rivals: readonly BookRival[];
  /** Where most of our revenue stands behind a rival comes first. */
  readonly industries: readonly IndustryRivals[];
  /** How many accounts rate any rival. */
  readonly rated: number;
}

/** How every rival does over a whole book: where it leads, in which industries, and what of ours stands against it. */
export function bookRivals(rows: readonly BookAccount[]): BookRivals {
  const matches = rows.flatMap(matchesOf);
  const spelled = firstSpellings();
  const industryOf = firstSpellings();
  const byRival = groupedBy(matches, ({ name }) => spelled(name));
  const rivals = [...byRival]
    .map(([name, own]): BookRival => ({ name, position: positionOf(own), ...standingOf(own) }))
    .sort(
      (a, b) =>
        b.matches.length - a.matches.length ||
        (b.revenue.amount ?? 0) - (a.revenue.amount ?? 0) ||
        (a.name < b.name ? -1 : 1),
    );
  const place = new Map(rivals.map(({ name }, at) => [sameText(name), at]));
  const byIndustry = groupedBy(matches, ({ row }) => {
    const industry = row.account.fields.industry?.trim() || undefined;
    return industry === undefined ? undefined : industryOf(industry);
  });
  const industries = [...byIndustry]
    .map(([industry, own]) => industryRivals(industry, own, rivals.length, place))
    .sort(
      (a, b) =>
        Number(a.industry === undefined) - Number(b.industry === undefined) ||
        b.threatened - a.threatened ||
        ((a.industry ?? '') < (b.industry ?? '') ? -1 : 1),
    );
  return { rivals, industries, rated: new Set(matches.map(({ row }) => row)).size };
}

function industryRivals(
  industry: string | undefined,
  matches: readonly RivalMatch[],
  rivals: number,
  place: ReadonlyMap<string, number>,
): IndustryRivals {
  const own = groupedBy(matches, ({ name }) => place.get(sameText(name)));
  const behind = new Set(matches.filter(({ outcome }) => outcome === 'theirs').map(({ row }) => row));
  return {
    industry,
    standings: Array.from({ length: rivals }, (_, at) => standingOf(own.get(at) ?? [])),
    threatened: [...behind].reduce((sum, { account }) => sum + (account.fields.revenue ?? 0), 0),
  };
}

function positionOf(matches: readonly RivalMatch[]): BookRival['position'] {
  const known = matches.flatMap(({ row, name }) => {
    const positions = row.assessment.rivalry?.positions ?? [];
    return positions.find(({ provider }) => sameText(provider) === sameText(name))?.position ?? [];
  });
  const [most] = [...groupedBy(known, (position) => position)].sort(([, a], [, b]) => b.length - a.length);
  return most && { name: most[0], accounts: most[1].length };
}
