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
      return typeof input === 'number' ? onLinear(input, scale.worst, scale.best) : undefined;
    case 'log':
      return typeof input === 'number' ? onLog(input, logScale(scale)) : undefined;
    case 'steps':
      return Object.hasOwn(scale.steps, input) ? scale.steps[input] : undefined;
  }
}

/** A log scale with the logarithms of its ends, which do not change from one input to the next. */
export interface LogScale {
  readonly worst: number;
  readonly best: number;
  readonly logWorst: number;
  readonly logBest: number;
}

const logScales = new WeakMap<Scale, LogScale>();

export function logScale(scale: Scale & { readonly kind: 'log' }): LogScale {
  const { worst, best } = scale;
  const known = logScales.get(scale);
  if (known !== undefined && known.worst === worst && known.best === best) return known;
  const made = { worst, best, logWorst: log10(worst), logBest: log10(best) };
  logScales.set(scale, made);
  return made;
}

export function onLinear(input: number, worst: number, best: number): number {
  return clamp((100 * (input - worst)) / (best - worst));
}

export function onLog(input: number, { worst, logWorst, logBest }: LogScale): number {
  if (input <= worst) return 0;
  return clamp((100 * (log10(input) - logWorst)) / (logBest - logWorst));
}

function clamp(score: number): number {
  return Math.min(100, Math.max(0, score));
}
