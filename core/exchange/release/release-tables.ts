import type { AccountTables } from '../../account/account.ts';
import type { Secrecy } from '../../account/care-record.ts';
import { linePlace } from '../../account/line-place.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { LINE_NAMES, linesOf, type TableKey } from '../merge/compare-tables.ts';
import { erasePerson } from '../person/erase-person.ts';
import { isAbove, secrecyOf } from './secrecy-of.ts';
import type { Withheld } from './withheld.ts';

type Policy = Playbook['care']['secrecy'];

/** What stands beside an account, without what is above a level; whom nobody may learn of is named nowhere else either. */
export function releaseTables(
  tables: AccountTables,
  level: Secrecy,
  policy: Policy,
): { readonly tables: AccountTables; readonly withheld: Withheld } {
  const { secrecy: marks = {}, ...all } = tables;
  const kept: Record<string, unknown> = {};
  const withheld: Partial<Record<TableKey, number>> = {};
  const gone = new Set<string>();
  for (const table of Object.keys(all) as Exclude<TableKey, 'secrecy'>[]) {
    const lines = linesOf(all, table);
    const above = [...lines.keys()].filter((line) =>
      isAbove(secrecyOf(table, LINE_NAMES[table] && line, marks, policy), level),
    );
    if (above.length > 0) withheld[table] = above.length;
    for (const line of above) gone.add(LINE_NAMES[table] === undefined ? table : linePlace(table, line));
    if (above.length < lines.size || lines.size === 0) kept[table] = without(all[table], table, above);
  }
  const hidden = linesAmong(gone, 'contacts');
  const left = Object.fromEntries(
    Object.entries(marks).filter(([place, mark]) => !gone.has(place) && !isAbove(mark, level)),
  );
  const found: AccountTables = { ...kept, ...(Object.keys(left).length === 0 ? {} : { secrecy: left }) };
  return { tables: hidden.reduce((rest, name) => erasePerson(rest, name).value, found), withheld };
}

function without(part: unknown, table: TableKey, above: readonly string[]): unknown {
  const name = LINE_NAMES[table];
  if (name === undefined || above.length === 0 || !Array.isArray(part)) return part;
  return part.filter((line: Readonly<Record<string, unknown>>) => !above.includes(String(line[name]).trim()));
}

function linesAmong(places: ReadonlySet<string>, table: TableKey): string[] {
  const head = linePlace(table, '');
  return [...places].filter((place) => place.startsWith(head)).map((place) => place.slice(head.length));
}
