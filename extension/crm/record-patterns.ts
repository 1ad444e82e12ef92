import { hostedPatterns } from './hosted-patterns.ts';
import { installedPatterns } from './installed-patterns.ts';
import type { RecordPattern } from './record-pattern.ts';

/** How known CRMs write records into their addresses; the first that fits counts. */
export const recordPatterns: readonly RecordPattern[] = [...installedPatterns, ...hostedPatterns];
