import type { Assessment } from '../../../core/assessment/assessment.ts';
import type { DimensionKey, Scored, ScoredDimension } from '../../../core/valuation/scored.ts';
import { actionText } from './action-text.ts';
import { classText } from './class-text.ts';
import type { ScoreContext } from './score-row.ts';

/** The schemes of classes that KAM.SCORE shows. */
export const SCORED_SCHEMES = ['value', 'loyalty', 'archetype', 'tier'] as const;
export type ScoredScheme = (typeof SCORED_SCHEMES)[number];

/** What a row of KAM.SCORE shows of one account; undefined is unknown. */
export interface ScoredAccount {
  readonly name: string | undefined;
  readonly value: Scored;
  readonly dimensions: Readonly<Record<DimensionKey, Pick<ScoredDimension, 'score' | 'applies'>>>;
  /** Class texts in the language asked for. */
  readonly classes: Readonly<Record<ScoredScheme, string | undefined>>;
  readonly risk: number | undefined;
  /** Empty where there is nothing to do. */
  readonly firstAction: string;
}

export function scoredAccount(
  { name, value, classes, risk, actions: [first] }: Assessment,
  { playbook, language }: ScoreContext,
): ScoredAccount {
  const text = (scheme: ScoredScheme) => classText(classes, scheme, playbook, language);
  return {
    name,
    value,
    dimensions: value.dimensions,
    classes: {
      value: text('value'),
      loyalty: text('loyalty'),
      archetype: text('archetype'),
      tier: text('tier'),
    },
    risk: risk.risk,
    firstAction: first === undefined ? '' : actionText(first, language, playbook.currency),
  };
}
