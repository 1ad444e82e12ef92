import type { Playbook } from '../../../core/playbook/schema.ts';
import type { SheetTable } from '../../../core/sheet/sheet-table.ts';
import type { WorkbookSheet } from '../../../core/sheet/workbook-sheet.ts';
import type { LostRow } from '../../../extension/book-flow/exchange/lost-rows.ts';
import type { AssessedBook } from '../assess-book.ts';
import type { Show } from '../show.ts';
import type { DescribedColumn } from './describe-columns.ts';
import type { Problem } from './problem.ts';
import { actionsSheet, assessedSheet, whySheet } from './sheets-of-accounts.ts';
import { bookSheet, columnsSheet, modelSheet, problemsSheet } from './sheets-of-book.ts';

export interface WorkbookInput {
  readonly book: AssessedBook;
  readonly columns: readonly DescribedColumn[];
  readonly problems: readonly Problem[];
  readonly lost: readonly LostRow[];
  /** The sheets that were read, the one of accounts first. */
  readonly tables: readonly SheetTable[];
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
