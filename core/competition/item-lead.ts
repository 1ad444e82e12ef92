import type { ScoreboardItem } from './scoreboard.ts';

/** Who is rated best on an item, and how far we stand behind where that is at least the playbook's trail. */
export function itemLead(
  scores: readonly (number | undefined)[],
  providers: readonly string[],
  trailFrom: number,
): Pick<ScoreboardItem, 'leaders' | 'trail' | 'bestRival'> {
  const known = scores.filter((score) => score !== undefined);
  if (known.length === 0) return { leaders: [], trail: undefined, bestRival: undefined };
  const best = Math.max(...known);
  const leaders = providers.filter((_, at) => scores[at] === best);
  const ours = scores[0];
  const rivals = scores.slice(1).filter((score) => score !== undefined);
  if (rivals.length === 0) return { leaders, trail: undefined, bestRival: undefined };
  const bestRival = Math.max(...rivals);
  const behind = ours === undefined ? undefined : bestRival - ours;
  return {
    leaders,
    trail: behind !== undefined && behind >= trailFrom - 1e-9 ? behind : undefined,
    bestRival: providers[scores.indexOf(bestRival, 1)],
  };
}
