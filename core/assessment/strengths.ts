import type { Account } from '../account/account.ts';
import type { Strengths } from '../classification/position.ts';
import { onScaleOnly } from '../competition/off-scale.ts';
import { type ScoreboardResult, scoreboard } from '../competition/scoreboard.ts';
import type { Playbook } from '../playbook/schema.ts';

/** The scoreboard in use; undefined for an account without rated rivals. */
export function compare(
  { rivals }: Account,
  { competition }: Playbook,
  asOf?: string,
): ScoreboardResult | undefined {
  const card = competition.scorecards.find(({ id }) => id === competition.scorecard);
  if (rivals === undefined || rivals.ratings.length === 0 || card === undefined) return undefined;
  return scoreboard(onScaleOnly(rivals), card, competition, asOf);
}

/** Totals of the scoreboard where both are ranked, else the two fields. METHODS 3.6. */
export function strengthsOf({ fields }: Account, competition: ScoreboardResult | undefined): Strengths {
  const ranked = competition?.providers.filter(({ rank }) => rank !== undefined) ?? [];
  const ours = ranked.find(({ us }) => us)?.total;
  const rivals = ranked.flatMap(({ us, total }) => (us || total === undefined ? [] : total));
  if (ours !== undefined && rivals.length > 0)
    return { ours, bestRival: Math.max(...rivals), ahead: aheadBy(ranked) };
  return { ours: fields.ourStrength, bestRival: fields.bestRivalStrength };
}

/** How far ahead we may be by now, as old and ill-founded ratings are. */
function aheadBy(ranked: ScoreboardResult['providers']): NonNullable<Strengths['ahead']> {
  const us = ranked.find((provider) => provider.us);
  const rivals = ranked.filter((provider) => !provider.us);
  const most = (of: 'low' | 'high') => Math.max(...rivals.map((rival) => rival[of] ?? rival.total ?? 0));
  const ours = us?.total ?? 0;
  return { low: (us?.low ?? ours) - most('high'), high: (us?.high ?? ours) - most('low') };
}
