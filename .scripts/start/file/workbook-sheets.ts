import type { Fault } from '../../../core/account/fault.ts';
import type { HeaderPlan } from '../../../core/account/match-headers.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';
import type { SheetTable } from '../../../core/sheet/sheet-table.ts';
import type { WorkbookSheet } from '../../../core/sheet/workbook-sheet.ts';
import type { AssessedBook } from '../assess-book.ts';
import type { Show } from '../show.ts';
import type { DescribedColumn } from './describe-columns.ts';
import { actionsSheet, assessedSheet, whySheet } from './sheets-of-accounts.ts';
import { bookSheet, columnsSheet, modelSheet, problemsSheet } from './sheets-of-book.ts';

export interface WorkbookInput {
  readonly book: AssessedBook;
  readonly columns: readonly DescribedColumn[];
  readonly plan: HeaderPlan;
  readonly faults: readonly Fault[];
  readonly table: SheetTable;
  /** Name of the user's file. */
  readonly file: string;
  /** ISO day. */
  readonly asOf: string;
  readonly playbook: Playbook;
  readonly show: Show;
}

/** The sheets of the workbook that is written beside the user's file. */
export function workbookSheets(input: WorkbookInput): WorkbookSheet[] {
  return [
    assessedSheet(input),
    actionsSheet(input),
    whySheet(input),
    bookSheet(input),
    columnsSheet(input),
    problemsSheet(input),
    modelSheet(input),
  ];
}
