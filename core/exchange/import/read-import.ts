import { matchLabel } from '../../account/match-label.ts';
import type { Playbook } from '../../playbook/schema.ts';
import type { SheetTable } from '../../sheet/sheet-table.ts';
import type { BookEntry } from '../book-file.ts';
import { entriesInSteps, type TableEntries } from '../entries-of-table.ts';
import { atOnce, type Steps } from '../steps.ts';
import { type ColumnChoices, type ImportColumns, importColumns } from './import-columns.ts';
import { type Joined, joinSideSheets } from './join-side-sheets.ts';
import { sideKind } from './side-kind.ts';
import { type SideSheet, sideSheet } from './side-sheet.ts';

/** The sheets of a file, and what the user made of them. */
export interface ImportDraft extends ColumnChoices {
  readonly tables: readonly SheetTable[];
  /** Which of the tables lists the accounts; -1 where none does. */
  readonly main: number;
  /** Whether names that no account bears become accounts; the usual way is to do so where no sheet lists accounts. */
  readonly create?: boolean;
  /** What the account is called that holds deals and orders of nobody; without it they are left out. */
  readonly nobody?: string | undefined;
}

/** A file of sheets as accounts of a book. Every row of the sheet of accounts is in one of its lists, or blank. */
export interface ReadImport
  extends Joined,
    Pick<TableEntries, 'refused' | 'faults' | 'blank'>,
    ImportColumns {
  readonly main: SheetTable | undefined;
  readonly sides: readonly SideSheet[];
  /** Sheets that tell nothing of accounts. */
  readonly ignored: readonly string[];
}

/** Whether a text is a header known by name, in a sheet of a person's or in a CRM's words. */
export function knowsHeader(text: string): boolean {
  return matchLabel(text, { crm: false }) !== undefined || matchLabel(text) !== undefined;
}

/** The table that lists accounts: the one with the most headers known by name that tells nothing else; -1 for none. */
export function accountsTable(tables: readonly SheetTable[]): number {
  const known = tables.map((table) =>
    // Beside other tables a list of deals is one; alone it may be the user's word against ours.
    sideKind(table) === undefined ? table.headers.filter(knowsHeader).length : 0,
  );
  const most = Math.max(0, ...known);
  if (most > 0) return known.indexOf(most);
  if (tables.some((table) => sideKind(table) !== undefined)) return -1;
  return tables.findIndex(({ rows }) => rows.length > 0);
}

export interface ImportSetting {
  readonly playbook: Playbook;
  /** ISO moment of reading. */
  readonly at: string;
}

export function readImport(
  draft: ImportDraft,
  kept: readonly BookEntry[],
  setting: ImportSetting,
): ReadImport {
  return atOnce(importInSteps(draft, kept, setting));
}

/** As `readImport`, row by row. */
export function* importInSteps(
  draft: ImportDraft,
  kept: readonly BookEntry[],
  { playbook, at }: ImportSetting,
): Steps<ReadImport> {
  const { currency, rates } = playbook;
  const main = draft.tables[draft.main];
  const columns = importColumns(main ?? { headers: [] }, draft, currency);
  const read =
    main === undefined
      ? { entries: [], refused: [], faults: [], blank: 0 }
      : yield* entriesInSteps(main, { at, plan: columns.plan, currency, rates });
  const others = draft.tables.filter((table) => table !== main && table.headerRow > 0);
  const sides = others.flatMap((table) => {
    const kind = sideKind(table);
    return kind === undefined ? [] : [sideSheet(table, kind, playbook)];
  });
  const told = new Set(sides.map(({ sheet }) => sheet));
  return {
    ...columns,
    main,
    ...joinSideSheets(read.entries, kept, sides, {
      create: draft.create ?? main === undefined,
      nobody: draft.nobody,
      at,
    }),
    refused: read.refused,
    faults: read.faults,
    blank: read.blank,
    sides,
    ignored: others.map(({ sheet }) => sheet).filter((sheet) => !told.has(sheet)),
  };
}
