import type { ProductLine } from '../account/account.ts';
import type { Solution } from '../account/need-record.ts';
import { sameText } from '../account/same-text.ts';
import type { Playbook } from '../playbook/schema.ts';

export type SolutionPhase = 'act now' | 'create conditions' | 'prepare and time it' | 'infeasible';

/** One product line: what it brings, what rivals hold, what is to be done and when. METHODS 6.4. */
export interface SolutionReading {
  readonly product: string;
  /** Money a year; undefined where it is not known. */
  readonly revenue: number | undefined;
  readonly rivalRevenue: number | undefined;
  readonly solution: Solution | undefined;
  /** Undefined until it can be told. */
  readonly phase: SolutionPhase | undefined;
  /** What is still to be said, for the phase. */
  readonly lacks: readonly ('feasible' | 'profit' | 'pressure')[];
}

/** The solution table: every product line that is held or has a solution noted, in that order. */
export function solutionTable(
  products: readonly ProductLine[] = [],
  solutions: readonly Solution[] = [],
  { high }: Playbook['needs']['solutions'],
): readonly SolutionReading[] {
  const noted = new Map(solutions.map((one) => [sameText(one.product), one]));
  const held = new Map(products.map((line) => [sameText(line.product), line]));
  return [...new Set([...held.keys(), ...noted.keys()])].map((key): SolutionReading => {
    const [line, solution] = [held.get(key), noted.get(key)];
    return {
      product: (line?.product ?? solution?.product ?? key).trim(),
      revenue: line?.revenue,
      rivalRevenue: line?.rivalRevenue,
      solution,
      ...phaseOf(solution, high),
    };
  });
}

/** Feasible and worth it: act; feasible otherwise: create conditions; not yet: prepare; not feasible: stays listed. */
export function phaseOf(
  solution: Solution | undefined,
  high: number,
): Pick<SolutionReading, 'phase' | 'lacks'> {
  if (solution?.feasible === undefined) return { phase: undefined, lacks: ['feasible'] };
  if (solution.feasible === 'no') return { phase: 'infeasible', lacks: [] };
  if (solution.feasible === 'not yet') return { phase: 'prepare and time it', lacks: [] };
  const { profit, pressure } = solution;
  if ([profit, pressure].some((rating) => rating !== undefined && rating >= high - 1e-9))
    return { phase: 'act now', lacks: [] };
  // One that is unknown could be high.
  const lacks = (['profit', 'pressure'] as const).filter((rating) => solution[rating] === undefined);
  return { phase: lacks.length === 0 ? 'create conditions' : undefined, lacks };
}
