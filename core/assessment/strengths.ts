import type { Account } from '../account/account.ts';
import type { Strengths } from '../classification/position.ts';
import { type ScoreboardResult, scoreboard } from '../competition/scoreboard.ts';
import type { Playbook } from '../playbook/schema.ts';

/** The scoreboard in use; undefined for an account without rated rivals. */
export function compare({ rivals }: Account, { competition }: Playbook): ScoreboardResult | undefined {
  const card = competition.scorecards.find(({ id }) => id === competition.scorecard);
  if (rivals === undefined || rivals.ratings.length === 0 || card === undefined) return undefined;
  return scoreboard(rivals, card, competition);
}

/** Totals of the scoreboard where both are ranked, else the two fields. METHODS 3.6. */
export function strengthsOf({ fields }: Account, competition: ScoreboardResult | undefined): Strengths {
  const ranked = competition?.providers.filter(({ rank }) => rank !== undefined) ?? [];
  const ours = ranked.find(({ us }) => us)?.total;
  const rivals = ranked.flatMap(({ us, total }) => (us || total === undefined ? [] : total));
  if (ours !== undefined && rivals.length > 0) return { ours, bestRival: Math.max(...rivals) };
  return { ours: fields.ourStrength, bestRival: fields.bestRivalStrength };
}
