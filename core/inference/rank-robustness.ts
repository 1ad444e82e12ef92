import type { Playbook } from '../playbook/schema.ts';
import type { CustomerValue } from '../valuation/scored.ts';
import { changesAlong, type StatusChange } from './changes-along.ts';
import { type Flip, judged, type Robustness } from './robustness.ts';
import { type WeightAt, weightPlaces } from './weight-places.ts';
import { equalAt, scoreAt, type WeightScore, weightScore } from './weight-score.ts';

/** Values closer than this share a rank. METHODS 4.1 says so of providers. */
const TIE = 1e-9;

/**
 * How far each weight may move, the others kept, before an account changes its rank by value in a list.
 *
 * @param value The account's own.
 * @param others Of all other accounts of the list, by the same playbook.
 * @returns undefined for an account without a value. Others without one stand behind it, as do those who get none.
 * @see METHODS 10.1, *flips*.
 */
export function rankRobustness(
  value: CustomerValue,
  others: readonly CustomerValue[],
  playbook: Playbook,
  of: 'dimensions' | 'all' = 'dimensions',
): Robustness<number> | undefined {
  const { score } = value;
  if (score === undefined) return undefined;
  const ahead = others.filter((other) => other.score !== undefined && other.score > score + TIE).length;
  const weights = weightPlaces(playbook, of).map((place) => {
    const own = weightScore('value', place, value);
    const rivals = others.flatMap((other) => {
      const score = weightScore('value', place, other);
      return own === undefined || score === undefined ? [] : { score, roots: equalAt(own, score) };
    });
    const flip = (way: 'up' | 'down') =>
      own === undefined ? undefined : nearestFlip(1 + ahead, own, rivals, place, way);
    return { ...place, down: flip('down'), up: flip('up') };
  });
  return judged(1 + ahead, weights, playbook);
}

/** Another account, and the weights at which it draws level. */
interface Rival {
  readonly score: WeightScore;
  readonly roots: readonly number[];
}

/** No weight is moved farther than that. */
const FARTHEST = 1e6;

/** Looks near first: in a large book somebody draws level soon, and the others need not be followed to the end. */
function nearestFlip(
  rank: number,
  own: WeightScore,
  rivals: readonly Rival[],
  place: WeightAt,
  way: 'up' | 'down',
): Flip<number> | undefined {
  for (let width = 2; ; width *= 4) {
    const end = way === 'up' ? place.weight + width : place.weight - width;
    const last = way === 'up' ? width > FARTHEST : end <= place.lowest;
    // A whole weight may lie up to one beyond the root that it belongs to.
    const [from, to] = way === 'up' ? [place.weight - 2, end + 2] : [end - 2, place.weight + 2];
    const near = last
      ? rivals
      : rivals.filter(({ roots }) => roots.some((root) => root >= from && root <= to));
    const flip = rankFlip(rank, own, near, place, way);
    if (last) return flip;
    if (flip?.whole !== undefined && Math.abs(flip.whole - place.weight) <= width) return flip;
  }
}

function rankFlip(
  rank: number,
  own: WeightScore,
  rivals: readonly Rival[],
  place: WeightAt,
  way: 'up' | 'down',
): Flip<number> | undefined {
  const exact: StatusChange<number>[] = [];
  const whole: StatusChange<number>[] = [];
  for (const { score, roots } of rivals) {
    const found = changesAlong({
      ...place,
      way,
      roots,
      status: (weight) => {
        const [mine, theirs] = [scoreAt(own, weight), scoreAt(score, weight)];
        return mine !== undefined && theirs !== undefined && theirs > mine + TIE ? 1 : 0;
      },
    });
    // Who passes moves the rank by one; who falls back again, by one the other way.
    for (const { at, status } of found.exact) exact.push({ at, status: status === 1 ? 1 : -1 });
    for (const { at, status } of found.whole) whole.push({ at, status: status === 1 ? 1 : -1 });
  }
  const [first, firstWhole] = [firstMoved(exact, way), firstMoved(whole, way)];
  // Without any weight of its own left, it has no value and no rank.
  if (way === 'down' && scoreAt(own, place.lowest) === undefined && place.weight > place.lowest) {
    const none = { exact: place.lowest, whole: place.lowest, becomes: undefined };
    if (firstWhole === undefined || firstWhole.at <= place.lowest) return none;
  }
  const moved = firstWhole ?? first;
  if (moved === undefined) return undefined;
  return { exact: first?.at ?? moved.at, whole: firstWhole?.at, becomes: rank + moved.status };
}

/** The first place, outward, at which those who passed and those who fell back no longer make up for one another. */
function firstMoved(
  changes: readonly StatusChange<number>[],
  way: 'up' | 'down',
): StatusChange<number> | undefined {
  const sign = way === 'up' ? 1 : -1;
  const sorted = [...changes].sort((a, b) => (a.at - b.at) * sign);
  let sum = 0;
  for (const [at, change] of sorted.entries()) {
    sum += change.status;
    if (sorted[at + 1]?.at !== change.at && sum !== 0) return { at: change.at, status: sum };
  }
  return undefined;
}
