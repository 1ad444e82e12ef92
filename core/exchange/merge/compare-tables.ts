import type { AccountTables } from '../../account/account.ts';
import { NOTED_LISTS } from '../../account/noted-lists.ts';

export type TableKey = keyof AccountTables;

/** A line of a table that both have and tell differently: a person, a deal, a product. */
export interface TableConflict {
  readonly table: TableKey;
  /** What the line is called on both sides; empty for a table that is compared as a whole. */
  readonly name: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface TableComparison {
  /** Lines that only they have, by table. */
  readonly added: Readonly<Partial<Record<TableKey, readonly object[]>>>;
  readonly conflicts: readonly TableConflict[];
}

/** By what a line is known on both sides. Ratings of rivals stand or fall together: their columns belong to them. */
export const LINE_NAMES = {
  ...NOTED_LISTS,
  opportunities: 'name',
  contacts: 'name',
  events: 'id',
  rivals: undefined,
  factors: undefined,
  market: undefined,
  swot: undefined,
  maturity: undefined,
  coverage: undefined,
  secrecy: undefined,
} as const satisfies Readonly<Record<TableKey, string | undefined>>;

/** Compares what stands beside the row, line by line. */
export function compareTables(mine: AccountTables = {}, theirs: AccountTables = {}): TableComparison {
  const added: Partial<Record<TableKey, readonly object[]>> = {};
  const conflicts: TableConflict[] = [];
  for (const table of Object.keys(LINE_NAMES) as TableKey[]) {
    const [own, other] = [linesOf(mine, table), linesOf(theirs, table)];
    const more: object[] = [];
    for (const [name, line] of other) {
      const held = own.get(name);
      if (held === undefined) more.push(line);
      else if (sorted(held) !== sorted(line)) conflicts.push({ table, name, mine: held, theirs: line });
    }
    if (more.length > 0) added[table] = more;
  }
  return { added, conflicts };
}

/** The lines of a table by name; of two that bear one name the later one. */
export function linesOf(tables: AccountTables, table: TableKey): ReadonlyMap<string, object> {
  const name = LINE_NAMES[table];
  const lines: unknown = tables[table];
  if (lines === undefined) return new Map();
  if (name === undefined) return new Map([['', lines as object]]);
  return new Map(
    (lines as readonly Record<string, unknown>[]).map((line) => [String(line[name]).trim(), line]),
  );
}

/** JSON whose keys stand in one order, so that the order in which they were written does not matter. */
function sorted(line: unknown): string {
  return JSON.stringify(line, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
