import type { AccountTables } from '../../account/account.ts';
import type { TableValue } from '../../account/tables/read-table-cell.ts';
import type { MatchedColumn, TableColumn } from '../../account/tables/table-column.ts';
import type { Playbook } from '../../playbook/schema.ts';
import type { LocalText } from '../../text/local-text.ts';

/** What a sheet beside the sheet of accounts tells. */
export type SideKind =
  | 'opportunities'
  | 'contacts'
  | 'visits'
  | 'rivals'
  | 'products'
  | 'factors'
  | 'rivalCards'
  | 'market'
  | 'shares'
  | 'forces'
  | 'pest'
  | 'attractiveness'
  | 'swot'
  | 'needs'
  | 'solutions'
  | 'cooperations'
  | 'leads'
  | 'levels'
  | 'surveys'
  | 'keeping'
  | 'secrecy';

/** One row of such a sheet, by the keys of its columns; what is absent is blank. */
export type SideLine = Readonly<Record<string, TableValue | undefined>>;

/** One kind of sheet: its columns, what an account's record says in them, and what a row says of a record. */
export interface SidePart {
  /** What the sheet is called. */
  readonly sheet: LocalText;
  /** The columns of which a row needs one, to say anything. */
  readonly names: readonly string[];
  /** The columns by which the sheet is told from others; one of each list. */
  readonly marks: readonly (readonly string[])[];
  readonly columns: (playbook: Playbook) => readonly TableColumn[];
  /** What keys of further columns begin with: lines of a record whose playbook was another one. */
  readonly open?: string;
  /** Ratings of providers, a column each: they are neither in the columns nor in the lines. */
  readonly rated?: 'rivals' | 'factors';
  readonly lines: (tables: AccountTables, playbook: Playbook) => readonly SideLine[];
  readonly tables: (line: SideLine, matched: ReadonlyMap<string, MatchedColumn>) => AccountTables;
}

/** Signs between several names in one cell. */
const BETWEEN = /\s*[;；]\s*/;

/** Names as one cell that is read back as the same. */
export function joined(names: readonly string[] | undefined): string | undefined {
  if (names === undefined || names.length === 0) return undefined;
  return names.join(names.some((name) => BETWEEN.test(name)) ? '\n' : '; ');
}

export function parted(text: string): readonly string[] {
  return text
    .split(text.includes('\n') ? '\n' : BETWEEN)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** The parts of a line whose keys begin with a mark, without it. */
export function marked(line: SideLine, mark: string): Readonly<Record<string, TableValue>> | undefined {
  const found = Object.entries(line).flatMap(([key, value]) =>
    key.startsWith(mark) && value !== undefined ? [[key.slice(mark.length), value] as const] : [],
  );
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

/** The same parts as a line has them. */
export function unmarked(mark: string, parts: Readonly<Record<string, TableValue>> | undefined): SideLine {
  return Object.fromEntries(Object.entries(parts ?? {}).map(([key, value]) => [mark + key, value]));
}

/** What a row without a name of its own is known by: what it says. */
export function ownId(...said: readonly (TableValue | undefined)[]): string {
  return `sheet:${said.filter((part) => part !== undefined).join(' ')}`;
}

/** A line without what is blank, as a part of a record; the columns see to the kinds of its values. */
export function recordOf<T>(line: SideLine): T {
  return Object.fromEntries(Object.entries(line).filter(([, value]) => value !== undefined)) as T;
}
