import type { Scale } from '../playbook/schema.ts';
import { log10 } from './log10.ts';

/**
 * Puts an input on 0–100.
 *
 * - `linear(worst, best)` = clamp(100·(x − worst) ÷ (best − worst), 0, 100); worst may exceed best.
 * - `log(worst, best)` the same on log10; x ≤ worst gives 0.
 * - `steps` looks the text up; a text without a step is unknown.
 *
 * @see METHODS section 2.
 */
export function scaled(scale: Scale, input: number | string): number | undefined {
  switch (scale.kind) {
    case 'linear':
      return typeof input === 'number'
        ? clamp((100 * (input - scale.worst)) / (scale.best - scale.worst))
        : undefined;
    case 'log':
      if (typeof input !== 'number') return undefined;
      if (input <= scale.worst) return 0;
      return clamp((100 * (log10(input) - log10(scale.worst))) / (log10(scale.best) - log10(scale.worst)));
    case 'steps':
      return Object.hasOwn(scale.steps, input) ? scale.steps[input] : undefined;
  }
}

function clamp(score: number): number {
  return Math.min(100, Math.max(0, score));
}
