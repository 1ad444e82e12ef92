import type { Opportunity } from '../account/account.ts';

export type ProjectType = 'strategic' | 'kill' | 'revenue' | 'suicide';

/** Type of a new project by its harm to rivals and what it does to fees. METHODS 5.7: names the source's, axes ours. */
export function projectType(harmsRivals: boolean, feesUp: boolean): ProjectType {
  if (harmsRivals) return feesUp ? 'strategic' : 'kill';
  return feesUp ? 'revenue' : 'suicide';
}

/** The type of a deal that is a new project; undefined where one of the two is not known. */
export function typeOfDeal({
  rivalHarm,
  feeChange,
}: Pick<Opportunity, 'rivalHarm' | 'feeChange'>): ProjectType | undefined {
  if (rivalHarm === undefined || feeChange === undefined) return undefined;
  return projectType(rivalHarm === 'high', feeChange === 'up');
}
