export type ProjectType = 'strategic' | 'kill' | 'revenue' | 'suicide';

/** Type of a new project by its harm to rivals and what it does to fees. METHODS 5.7: names the source's, axes ours. */
export function projectType(harmsRivals: boolean, feesUp: boolean): ProjectType {
  if (harmsRivals) return feesUp ? 'strategic' : 'kill';
  return feesUp ? 'revenue' : 'suicide';
}
