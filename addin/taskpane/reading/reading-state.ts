import type { RowReading } from '../../../core/account/account-from-row.ts';
import type { HeaderPlan } from '../../../core/account/match-headers.ts';
import type { Joined } from '../../../core/exchange/import/join-side-sheets.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';
import type { SelectedTable } from '../../workbook/selected-table.ts';
import type { SideReading } from './side-sheets.ts';

/** The rows of a table as far as they have been read. */
export interface ReadingState {
  readonly table: SelectedTable;
  readonly plan: HeaderPlan;
  readonly playbook: Playbook;
  readonly cells: readonly (readonly unknown[])[];
  readonly rows: readonly RowReading[];
  /** Addresses of merged cells. */
  readonly merged: readonly string[];
  /** What other sheets of the workbook tell of the accounts; once the rows are read, it stands beside these. */
  readonly sides: readonly SideReading[];
  /** Rows of those sheets that name an account which the table does not have, or has more than once. */
  readonly unknown: Joined['unknown'];
  /**
   * `part`: it stopped before the end; `stale`: the sheet has changed since, and the table is too long to be read
   * again unasked.
   */
  readonly state: 'reading' | 'done' | 'part' | 'stale' | 'failed';
  /** Why it failed. */
  readonly reason?: string;
}
