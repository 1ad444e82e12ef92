import { isMissing } from '../../account/missing.ts';
import { parseNumber } from '../../account/parse-number.ts';
import type { TableFault } from '../../account/tables/read-side-table.ts';
import { matchColumns } from '../../account/tables/table-column.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { nameKey } from '../name-key.ts';
import { SIDE_COLUMNS, US } from './side-columns.ts';

export interface Provider {
  readonly at: number;
  readonly name: string;
}

/** Columns of ratings: all that are neither of the sheet's own nor without a header. */
export function providerColumns(headers: readonly string[]): readonly Provider[] {
  const own = new Set(
    [...matchColumns(headers, SIDE_COLUMNS.rivals.columns).values()].map(({ index }) => index),
  );
  const all = headers.flatMap((name, at) =>
    own.has(at) || name.trim() === '' ? [] : [{ at, name: name.trim() }],
  );
  // We come first, wherever we stand in the sheet.
  return all.toSorted((a, b) => Number(US.test(b.name)) - Number(US.test(a.name)));
}

/** The ratings of one row, in the order of the providers. */
export function ratings(
  cells: readonly string[],
  providers: readonly Provider[],
  row: number,
  faults: TableFault[],
) {
  return providers.map(({ at, name: column }) => {
    const received = cells[at] ?? '';
    if (isMissing(received) || received === '0') return undefined;
    const parsed = parseNumber(received);
    const number = typeof parsed === 'string' ? undefined : parsed.number;
    if (number !== undefined && number >= 1 && number <= 10) return number;
    faults.push({ code: number === undefined ? 'not-a-number' : 'out-of-range', row, column, received });
    return undefined;
  });
}

/** Items are written in words, in either language; one that no scorecard has keeps its own. */
export function itemId(text: string, { competition }: Playbook): string {
  const items = competition.scorecards.flatMap(({ groups }) => groups.flatMap((group) => group.items));
  const wanted = nameKey(text);
  const found = items.find(({ id, label }) =>
    [id, label.en, label['zh-CN']].some((name) => nameKey(name) === wanted),
  );
  return found?.id ?? text;
}
