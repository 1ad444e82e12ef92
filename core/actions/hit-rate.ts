import type { RememberedAction } from './remembered-action.ts';

/** What became of one rule's suggestions on this machine. METHODS section 9. */
export interface HitRate {
  readonly rule: string;
  readonly done: number;
  readonly snoozed: number;
  readonly dismissed: number;
  /** done ÷ (done + dismissed); undefined while neither happened. */
  readonly share: number | undefined;
}

/** How often each rule's suggestions were taken up, the most often judged first; ties by rule id. */
export function hitRates(
  remembered: readonly Pick<RememberedAction, 'rule' | 'state'>[],
): readonly HitRate[] {
  const counts = new Map<string, { done: number; snoozed: number; dismissed: number }>();
  for (const { rule, state } of remembered) {
    const count = counts.get(rule) ?? { done: 0, snoozed: 0, dismissed: 0 };
    counts.set(rule, { ...count, [state]: count[state] + 1 });
  }
  return [...counts]
    .map(([rule, count]) => {
      const judged = count.done + count.dismissed;
      return { rule, ...count, share: judged === 0 ? undefined : count.done / judged };
    })
    .sort((a, b) => judgedOf(b) - judgedOf(a) || (a.rule < b.rule ? -1 : 1));
}

function judgedOf({ done, dismissed }: HitRate): number {
  return done + dismissed;
}
