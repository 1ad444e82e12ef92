import { absentFields } from './absent-fields.ts';
import { columnFindings } from './column-findings.ts';
import { faultFindings } from './fault-findings.ts';
import type { Finding } from './finding.ts';
import { headerFindings } from './header-findings.ts';
import { repeatedAccounts } from './repeated-accounts.ts';
import type { TableRead } from './table-read.ts';
import { unitFindings } from './unit-findings.ts';
import { zeroFindings } from './zero-findings.ts';

/** Everything about a table of accounts that could make its numbers wrong, what weighs most first. */
export function diagnose(table: TableRead): Finding[] {
  return [
    headerFindings,
    faultFindings,
    unitFindings,
    zeroFindings,
    absentFields,
    columnFindings,
    repeatedAccounts,
  ].flatMap((check) => check(table));
}
