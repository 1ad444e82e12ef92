import { originFits } from './origin-fits.ts';
import { recordPattern } from './record-pattern.ts';
import type { TaughtRule } from './taught-rule.ts';

/** Rules for pages of this kind; of two for one thing the one for this very site counts. */
export function rulesFor(href: string, rules: readonly TaughtRule[]): TaughtRule[] {
  const { origin, pattern } = recordPattern(href);
  const fitting = rules.filter((rule) => rule.pattern === pattern && originFits(rule.origin, origin));
  return fitting.filter(
    (rule) =>
      rule.origin === origin || !fitting.some((other) => other.of === rule.of && other.origin === origin),
  );
}
