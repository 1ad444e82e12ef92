import { diagnose } from '../../functions/findings/diagnose.ts';
import type { Finding } from '../../functions/findings/finding.ts';
import { mergedFinding } from '../../functions/findings/merged-finding.ts';
import type { ReadingState } from '../reading/reading-state.ts';
import { sideFindings } from './side-findings.ts';

const found = new WeakMap<ReadingState, readonly Finding[]>();

/** What looks wrong in the rows that were read. Found once: the view is drawn more often than the table changes. */
export function findingsIn(read: ReadingState): readonly Finding[] {
  const known = found.get(read);
  if (known !== undefined) return known;
  const { plan, cells, rows, playbook, merged, table } = read;
  const findings = [
    ...mergedFinding(merged),
    ...sideFindings(read),
    ...diagnose({ plan, headers: table.headers, cells, rows, playbook, blanksKnown: true }),
  ];
  found.set(read, findings);
  return findings;
}
