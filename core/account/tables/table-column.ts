import type { LocalText } from '../../text/local-text.ts';
import type { HeaderUnit } from '../header-unit.ts';
import { normaliseLabel } from '../normalise.ts';
import { parseHeader } from '../parse-header.ts';

/** A column of a table that stands beside an account: its people, its deals. */
export interface TableColumn<Key extends string = string> {
  readonly key: Key;
  /** `signed` is money that may be a loss; `moment` a day, or a day and time with its offset; `index` is above 0. */
  readonly kind:
    | 'text'
    | 'money'
    | 'signed'
    | 'date'
    | 'share'
    | 'flag'
    | 'stance'
    | 'role'
    | 'weeks'
    | 'consent'
    | 'rating'
    | 'index'
    | 'count'
    | 'moment'
    | 'choice';
  readonly label: LocalText;
  /** Names under which the column is known, the surest first; case, width and punctuation do not matter. */
  readonly aliases: readonly string[];
  /** Words for what the cell may hold. A `choice` holds nothing else; another kind is also read as what it is. */
  readonly choices?: readonly TableChoice[];
  /** The largest that a `count` may be. */
  readonly most?: number;
}

/** A value that stands in a cell as a word of the reader's language. */
export interface TableChoice {
  readonly value: string | number;
  readonly label: LocalText;
  /** Further words that mean it. */
  readonly aliases?: readonly string[];
}

export interface MatchedColumn {
  readonly index: number;
  readonly header: string;
  readonly unit?: HeaderUnit;
}

const AMOUNTS: ReadonlySet<TableColumn['kind']> = new Set(['money', 'signed', 'count', 'date']);

/** Which column holds what; of two that could, the one with the surer name counts. */
export function matchColumns<Key extends string>(
  headers: readonly string[],
  columns: readonly TableColumn<Key>[],
): ReadonlyMap<Key, MatchedColumn> {
  const found = new Map<Key, MatchedColumn & { readonly rank: number }>();
  for (const [index, header] of headers.entries()) {
    const { key, unit } = parseHeader(header);
    for (const column of columns) {
      const rank = column.aliases.findIndex((alias) => normaliseLabel(alias) === key);
      const before = found.get(column.key);
      // A margin in percent is no amount.
      if (unit?.percent === true && AMOUNTS.has(column.kind)) continue;
      if (rank < 0 || (before !== undefined && before.rank <= rank)) continue;
      found.set(column.key, { index, header, rank, ...(unit === undefined ? {} : { unit }) });
    }
  }
  return found;
}
