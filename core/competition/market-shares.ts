import type { MarketShare } from '../account/rival-record.ts';
import { sameText } from '../account/same-text.ts';
import type { Playbook } from '../playbook/schema.ts';
import { isFair } from './source-kind.ts';

/** Who holds how much of a market or of a segment of it. METHODS 4.5, 4.7. */
export interface SharesOf {
  /** Undefined is the whole market. */
  readonly segment: string | undefined;
  /** Biggest first. */
  readonly shares: readonly { readonly provider: string; readonly share: number }[];
  readonly sum: number;
  /** More than the whole: nothing is read from them. */
  readonly overfull: boolean;
}

/** A little more than the whole is rounding. */
const WHOLE = 1.005;

type Known = MarketShare & { readonly share: number };

/** The shares by segment, the whole market first; of two words on one provider the later one counts, and one without a share says nothing. */
export function marketShares(
  shares: readonly MarketShare[],
  sources: Playbook['competition']['sources'],
): readonly SharesOf[] {
  const segments = new Map<string, Map<string, Known>>();
  for (const { share: size, ...about } of shares) {
    if (size === undefined || !isFair(about.source, sources)) continue;
    const share = { ...about, share: size };
    const segment = share.segment?.trim() ?? '';
    const held = segments.get(segment) ?? new Map<string, Known>();
    segments.set(segment, held);
    const key = sameText(share.provider);
    const before = held.get(key);
    if (before?.date === undefined || (share.date ?? '9999') >= before.date) held.set(key, share);
  }
  return [...segments]
    .sort(([a], [b]) => Number(b === '') - Number(a === ''))
    .map(([segment, held]) => {
      const sorted = [...held.values()].sort((a, b) => b.share - a.share);
      const sum = sorted.reduce((total, { share }) => total + share, 0);
      return {
        segment: segment === '' ? undefined : segment,
        shares: sorted.map(({ provider, share }) => ({ provider, share })),
        sum,
        overfull: sum > WHOLE,
      };
    });
}
