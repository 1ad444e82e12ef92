import type { Condition } from '../playbook/schema.ts';
import type { Facts } from './facts.ts';

/** Whether a condition holds. An unknown fact holds nothing, except where *unknown* is what is asked for. */
export function holds(condition: Condition, facts: Facts): boolean {
  const value = facts.get(condition.fact)?.value;
  if (condition.known !== undefined) return (value !== undefined) === condition.known;
  if (value === undefined) return false;
  if (condition.is !== undefined && value !== condition.is) return false;
  if (condition.oneOf !== undefined && !condition.oneOf.includes(String(value))) return false;
  const { below, atMost, atLeast, above } = condition;
  if (below === undefined && atMost === undefined && atLeast === undefined && above === undefined)
    return true;
  if (typeof value !== 'number') return false;
  // At or above the cut means score ≥ cut − 1e-9, here as everywhere.
  if (atLeast !== undefined && value < atLeast - 1e-9) return false;
  if (below !== undefined && value >= below - 1e-9) return false;
  if (atMost !== undefined && value > atMost + 1e-9) return false;
  return above === undefined || value > above;
}
