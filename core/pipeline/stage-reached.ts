import type { Opportunity } from '../account/account.ts';
import { normaliseLabel } from '../account/normalise.ts';
import type { Playbook } from '../playbook/schema.ts';

/** Rungs of the ladder that a stage stands for, 0–4, or how the deal ended. */
export type StageReached = number | 'won' | 'lost';

/**
 * What a CRM's stage says about a deal, by the names in the playbook; case, width and punctuation do not matter.
 *
 * @returns undefined for a stage that the playbook does not name: nothing is guessed.
 */
export function stageReached(
  stage: string,
  stages: Playbook['pipeline']['stages'] = [],
): StageReached | undefined {
  const key = normaliseLabel(stage);
  return stages.find(({ names }) => names.some((name) => normaliseLabel(name) === key))?.reached;
}

/** Deals that neither the CRM's stage nor anything else says have ended. */
export function openDeals(
  deals: readonly Opportunity[] = [],
  { stages }: Playbook['pipeline'],
): Opportunity[] {
  return deals.filter(({ stage }) => stage === undefined || typeof stageReached(stage, stages) !== 'string');
}
