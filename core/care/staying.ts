/**
 * The chance of staying once one more signal is known: of that before, 1 − k·s/100.
 *
 * @param score 0–100.
 * @see METHODS 7.4.
 */
export function staysDespite(stays: number, strength: number, score: number): number {
  return stays * (1 - (strength * score) / 100);
}

/** Retention risk, 0–100, of an account that stays by that chance. */
export function riskOf(stays: number): number {
  return 100 * (1 - stays);
}
