/** The lowest point found, and the value there. */
export interface Minimum {
  readonly at: readonly number[];
  readonly value: number;
}

const SHRINK = 0.5;

/**
 * Minimises a smooth function of a few variables without derivatives.
 *
 * @param start Where to begin; each variable is first moved by `step`.
 * @see Nelder & Mead 1965, with the usual coefficients 1, 2, ½, ½.
 */
export function minimise(f: (x: readonly number[]) => number, start: readonly number[], step = 0.5): Minimum {
  const point = (at: readonly number[]): Minimum => ({ at, value: f(at) });
  let simplex = [
    point(start),
    ...start.map((_, axis) => point(start.map((x, other) => (other === axis ? x + step : x)))),
  ];
  for (let round = 0; round < 2000; round += 1) {
    simplex = simplex.sort((a, b) => a.value - b.value);
    const [best] = simplex as [Minimum];
    const worst = simplex.at(-1) as Minimum;
    if (Math.abs(worst.value - best.value) <= 1e-13 * (1 + Math.abs(best.value)) && spread(simplex) < 1e-9)
      break;
    const rest = simplex.slice(0, -1);
    const centre = start.map(
      (_, axis) => rest.reduce((sum, { at }) => sum + (at[axis] as number), 0) / rest.length,
    );
    const along = (factor: number) =>
      point(centre.map((x, axis) => x + factor * ((worst.at[axis] as number) - x)));
    const reflected = along(-1);
    if (reflected.value < best.value) {
      const expanded = along(-2);
      simplex = [...rest, expanded.value < reflected.value ? expanded : reflected];
    } else if (reflected.value < (rest.at(-1) as Minimum).value) {
      simplex = [...rest, reflected];
    } else {
      const contracted = along(reflected.value < worst.value ? -0.5 : 0.5);
      simplex =
        contracted.value < Math.min(worst.value, reflected.value)
          ? [...rest, contracted]
          : simplex.map(({ at }) =>
              point(
                at.map((x, axis) => (best.at[axis] as number) + SHRINK * (x - (best.at[axis] as number))),
              ),
            );
    }
  }
  return simplex.reduce((low, one) => (one.value < low.value ? one : low));
}

function spread(simplex: readonly Minimum[]): number {
  const [first] = simplex as [Minimum];
  return Math.max(
    ...simplex.flatMap(({ at }) => at.map((x, axis) => Math.abs(x - (first.at[axis] as number)))),
  );
}
