import { type Axis, reaches } from './matrix.ts';
import { type OpenOr, openOr } from './open-or.ts';

export const ARCHETYPES = ['rat', 'hound', 'reindeer', 'fat sheep', 'hare'] as const;
export type Archetype = (typeof ARCHETYPES)[number];

/**
 * Contribution archetype: the names are the source's, the rule is ours, first match wins.
 *
 * @param loss Whether profit is below 0; undefined when profit is unknown, which is read as no known loss.
 * @see METHODS 3.4.
 */
export function archetypeOf(current: Axis, potential: Axis, loss: boolean | undefined): OpenOr<Archetype> {
  const losses = loss === undefined ? [false, true] : [loss];
  const possible = losses.flatMap((losing) =>
    [current.low, current.high].flatMap((c) =>
      [potential.low, potential.high].map((p) => archetypeAt(c, p, losing, current.cut, potential.cut)),
    ),
  );
  return openOr(
    archetypeAt(current.score, potential.score, loss === true, current.cut, potential.cut),
    possible,
  );
}

/** The rule on point scores alone. */
export function archetypeAt(
  current: number,
  potential: number,
  losing: boolean,
  currentCut: number,
  potentialCut: number,
): Archetype {
  const promising = reaches(potential, potentialCut);
  const earning = reaches(current, currentCut);
  if (losing && !promising) return 'rat';
  if (promising && (!earning || losing)) return 'hound';
  if (earning) return promising ? 'reindeer' : 'fat sheep';
  return 'hare';
}
