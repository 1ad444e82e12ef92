import type { Action } from './action.ts';
import { byRank } from './by-rank.ts';
import { partsOf } from './parts-of.ts';

/**
 * Puts suggestions that come to the same deed into one: a call that the month asks for also breaks the silence.
 *
 * @param ranked Suggestions of one account, none merged yet and none twice, the best first.
 * @see METHODS section 9; what is near is ours: rules of one deed about one subject, and contacts of one norm.
 */
export function mergeNear(ranked: readonly Action[]): readonly Action[] {
  const groups = new Map<string, Action[]>();
  for (const action of ranked) {
    const key = action.near === undefined ? `id ${action.id}` : `near ${action.near}`;
    groups.set(key, [...(groups.get(key) ?? []), action]);
  }
  return [...groups.values()].map(mergedOf);
}

/**
 * One action that stands for several: in the words of the best one, as pressing, as weighty and as sure as the most
 * pressing, the weightiest and the surest of them.
 *
 * @param parts One or more, the best first.
 */
export function mergedOf(parts: readonly Action[]): Action {
  const [lead] = parts as readonly [Action, ...Action[]];
  if (parts.length === 1) return lead;
  const first = parts.reduce((a, b) => ((b.due ?? '9999') < (a.due ?? '9999') ? b : a));
  const weightiest = parts.reduce((a, b) => (b.stakeShare > a.stakeShare ? b : a));
  const urgency = Math.max(...parts.map((part) => part.urgency));
  const certainty = Math.max(...parts.map((part) => part.certainty));
  const { duty: _none, ...rest } = lead;
  return {
    ...rest,
    due: first.due,
    ...(first.duty === undefined ? {} : { duty: first.duty }),
    stake: weightiest.stake,
    stakeShare: weightiest.stakeShare,
    urgency,
    certainty,
    priority: urgency * weightiest.stakeShare * certainty,
    parts,
  };
}

/** An action without those of its parts that do not hold; nothing where none is left. */
export function withParts(action: Action, holds: (part: Action) => boolean): readonly Action[] {
  const all = partsOf(action);
  const left = all.filter(holds);
  if (left.length === all.length) return [action];
  return left.length === 0 ? [] : [mergedOf([...left].sort(byRank))];
}
