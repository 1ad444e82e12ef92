import { sameText } from '../account/same-text.ts';
import type { SharesOf } from './market-shares.ts';

export type MarketPosition = 'leader' | 'challenger' | 'specialist' | 'follower';

export interface ProviderPosition {
  readonly provider: string;
  readonly us: boolean;
  readonly share: number;
  /** Undefined where totals that decide it are not known. */
  readonly position: MarketPosition | undefined;
  /** Segments in which it is first. */
  readonly firstIn: readonly string[];
}

export interface PositionCuts {
  readonly challengerShare: number;
  readonly challengerBehind: number;
}

const TIE = 1e-9;

/**
 * The position of every provider: *leader* has the largest share; *challenger* at least half the leader's and a total at
 * most one point below the leader's; *specialist* the largest share of some segment; else *follower*.
 *
 * @param totals Capability totals by provider, 1–10, where rated.
 * @param us What we are called.
 * @returns empty where no shares of the whole market are known, or where they are more than the whole.
 * @see METHODS 4.5.
 */
export function marketPositions(
  markets: readonly SharesOf[],
  totals: ReadonlyMap<string, number>,
  us: string | undefined,
  { challengerShare, challengerBehind }: PositionCuts,
): readonly ProviderPosition[] {
  const whole = markets.find(({ segment }) => segment === undefined);
  const [leader] = whole?.shares ?? [];
  if (whole === undefined || whole.overfull || leader === undefined || leader.share <= 0) return [];
  const total = (provider: string) => totals.get(sameText(provider));
  const leads = total(leader.provider);
  return whole.shares.map(({ provider, share }) => {
    const firstIn = markets.flatMap(({ segment, shares: [first], overfull }) =>
      segment !== undefined &&
      !overfull &&
      first !== undefined &&
      first.share > 0 &&
      (shareIn(provider, markets, segment) ?? 0) >= first.share - TIE
        ? [segment]
        : [],
    );
    const own = total(provider);
    const position = (): MarketPosition | undefined => {
      if (share >= leader.share - TIE) return 'leader';
      if (share >= challengerShare * leader.share - TIE) {
        if (own === undefined || leads === undefined) return undefined;
        if (leads - own <= challengerBehind + TIE) return 'challenger';
      }
      return firstIn.length > 0 ? 'specialist' : 'follower';
    };
    const isUs = us !== undefined && sameText(provider) === sameText(us);
    return { provider, us: isUs, share, position: position(), firstIn };
  });
}

function shareIn(provider: string, markets: readonly SharesOf[], segment: string): number | undefined {
  return markets
    .find((one) => one.segment === segment)
    ?.shares.find((one) => sameText(one.provider) === sameText(provider))?.share;
}
