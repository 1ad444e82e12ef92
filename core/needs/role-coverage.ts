import type { DecisionRole } from '../account/account.ts';
import type { Playbook } from '../playbook/schema.ts';

export const ROLES: readonly DecisionRole[] = ['initiator', 'searcher', 'decider', 'user', 'evaluator'];

/** What is known of who fills a role. */
export interface RoleState {
  readonly role: DecisionRole;
  readonly known: boolean;
  /** −2…+2; undefined is unknown. */
  readonly stance: number | undefined;
  /** Undefined is unknown. */
  readonly daysSinceContact: number | undefined;
}

export interface RoleCoverage {
  /** 0–1: weighted share of the five roles covered, the decider double. */
  readonly coverage: number;
  /** Roles that are not fully covered, in the order of the roles. */
  readonly missing: readonly DecisionRole[];
}

export type RolePolicy = Playbook['needs']['roles'];

/**
 * How well the five decision roles are covered. A role counts in full when its person is known, was contacted of late
 * and is not against us; half where stance or date is unknown; else not. Of several people the best counts.
 *
 * @see METHODS 6.2.
 */
export function roleCoverage(
  states: readonly RoleState[],
  { recentDays, deciderWeight }: RolePolicy,
): RoleCoverage {
  let covered = 0;
  let total = 0;
  const missing: DecisionRole[] = [];
  for (const role of ROLES) {
    const weight = role === 'decider' ? deciderWeight : 1;
    const best = Math.max(
      0,
      ...states.filter((state) => state.role === role).map((state) => covers(state, recentDays)),
    );
    total += weight;
    covered += weight * best;
    if (best < 1) missing.push(role);
  }
  return { coverage: covered / total, missing };
}

/** How far one person covers a role: 0, half or 1. */
export function covers(
  { known, stance, daysSinceContact }: Omit<RoleState, 'role'>,
  recentDays: number,
): number {
  if (!known || (stance !== undefined && stance < 0)) return 0;
  if (daysSinceContact !== undefined && daysSinceContact > recentDays) return 0;
  return stance === undefined || daysSinceContact === undefined ? 0.5 : 1;
}
