/** A class without a matrix of its own, and whether the bounds could still make it another. */
export interface OpenOr<T extends string> {
  readonly name: T;
  readonly settled: boolean;
  /** The class itself first. */
  readonly possible: readonly T[];
}

/** Joins the class of the point scores with those that the bounds still allow. */
export function openOr<T extends string>(name: T, others: readonly T[]): OpenOr<T> {
  const possible = [...new Set([name, ...others])];
  return { name, settled: possible.length === 1, possible };
}
