import type { AccountTables } from '../../account/account.ts';
import { LINE_NAMES, linesOf, type TableKey } from '../merge/compare-tables.ts';

/** Two lines about one person, deal or product are one: the later word counts, part by part. */
export function linesTogether(before: AccountTables, more: AccountTables, table: TableKey): unknown {
  if (table === 'rivals') {
    const ratings = [...(before.rivals?.ratings ?? []), ...(more.rivals?.ratings ?? [])];
    return { providers: more.rivals?.providers ?? [], ratings };
  }
  if (LINE_NAMES[table] === undefined) return more[table];
  const lines = new Map(linesOf(before, table));
  for (const [name, line] of linesOf(more, table)) lines.set(name, laterOf(lines.get(name), line));
  return [...lines.values()];
}

/** Of two days of a last contact the later one counts, whatever the order of the rows. */
function laterOf(before: object | undefined, line: object): object {
  const [a, b] = [before, line] as readonly (Readonly<Record<string, unknown>> | undefined)[];
  const last = [a?.lastContact, b?.lastContact]
    .filter((day) => typeof day === 'string')
    .toSorted()
    .at(-1);
  return { ...a, ...b, ...(last === undefined ? {} : { lastContact: last }) };
}
