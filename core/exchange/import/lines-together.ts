import type { AccountTables } from '../../account/account.ts';
import type { MarketView, SwotNotes } from '../../account/rival-record.ts';
import { linesOf, type TableKey } from '../merge/compare-tables.ts';
import { ratingsTogether } from './rival-ratings.ts';

/** Two lines about one person, deal or product are one: the later word counts, part by part. */
export function linesTogether(before: AccountTables, more: AccountTables, table: TableKey): unknown {
  const [held, told] = [before[table], more[table]];
  if (held === undefined || told === undefined) return told ?? held;
  switch (table) {
    case 'rivals':
    case 'factors':
      return ratingsTogether(before[table], more[table] ?? { providers: [], ratings: [] });
    case 'market':
      return marketTogether(before.market ?? {}, more.market ?? {});
    case 'swot':
      return swotTogether(before.swot ?? {}, more.swot ?? {});
    case 'maturity':
    case 'coverage':
    case 'secrecy':
      return { ...held, ...told };
    default: {
      const lines = new Map(linesOf(before, table));
      for (const [name, line] of linesOf(more, table)) lines.set(name, laterOf(lines.get(name), line));
      return [...lines.values()];
    }
  }
}

function marketTogether(before: MarketView, more: MarketView): MarketView {
  const shares = both(before.shares, more.shares, ({ provider, segment = '' }) => `${provider}\n${segment}`);
  const forces = both(before.forces, more.forces, ({ item }) => item);
  const pest = both(before.pest, more.pest, ({ item }) => item);
  return { ...before, ...more, ...(shares && { shares }), ...(forces && { forces }), ...(pest && { pest }) };
}

function swotTogether(before: SwotNotes, more: SwotNotes): SwotNotes {
  const lines = both(before.lines, more.lines, ({ id }) => id);
  const actions = { ...before.actions, ...more.actions };
  return { ...(lines && { lines }), ...(Object.keys(actions).length > 0 && { actions }) };
}

/** Of two lines of one name the later one. */
function both<T>(
  before: readonly T[] | undefined,
  more: readonly T[] | undefined,
  name: (line: T) => string,
): readonly T[] | undefined {
  if (before === undefined || more === undefined) return more ?? before;
  return [...new Map([...before, ...more].map((line) => [name(line), line])).values()];
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
