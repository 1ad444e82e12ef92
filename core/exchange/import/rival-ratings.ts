import type { RivalRatings } from '../../account/account.ts';
import { isMissing } from '../../account/missing.ts';
import { OUR_NAME } from '../../account/our-name.ts';
import { parseNumber } from '../../account/parse-number.ts';
import type { TableFault } from '../../account/tables/read-side-table.ts';
import type { LocalText } from '../../text/local-text.ts';

export interface Provider {
  readonly at: number;
  readonly name: string;
}

/** What stands behind the name of a rival that would be read as another column. */
export const RIVAL_MARK: LocalText = { en: ' (rival)', 'zh-CN': '（对手）' };
const MARKED = /\s*[(（](rival|对手)[)）]$/i;

/** Whether a header names us among the providers of a sheet of ratings; our name may stand behind it in brackets. */
export function isUs(header: string): boolean {
  return OUR_NAME.test(header.trim()) && !MARKED.test(header);
}

/** Columns of ratings: all that are neither of the sheet's own nor without a header. We come first. */
export function providerColumns(headers: readonly string[], own: ReadonlySet<number>): readonly Provider[] {
  const all = headers.flatMap((header, at) => {
    const name = header.trim();
    return own.has(at) || name === '' ? [] : [{ at, name }];
  });
  const ours = all.filter(({ name }) => isUs(name));
  return [...ours, ...all.filter(({ name }) => !isUs(name))];
}

/**
 * The ratings of one row, and by whom: us, and every rival whose cell is not blank. A dash stands for one that is there
 * and not rated.
 */
export function ratings(
  cells: readonly string[],
  columns: readonly Provider[],
  row: number,
  faults: TableFault[],
): { readonly providers: readonly string[]; readonly scores: readonly (number | undefined)[] } {
  const told = columns.filter(({ at }) => (cells[at] ?? '').trim() !== '');
  const rivals = told.filter(({ name }) => !isUs(name));
  const us = told.find(({ name }) => isUs(name)) ?? columns.find(({ name }) => isUs(name));
  const score = ({ at, name: column }: Provider) => {
    const received = cells[at] ?? '';
    if (isMissing(received) || received === '0') return undefined;
    const parsed = parseNumber(received);
    const number = typeof parsed === 'string' ? undefined : parsed.number;
    if (number !== undefined && number >= 1 && number <= 10) return number;
    const code = number === undefined ? 'not-a-number' : 'out-of-range';
    faults.push({ code, row, column, received, kind: 'rating' });
    return undefined;
  };
  return {
    // A sheet may have no column of ours; the first provider is us even so.
    providers: [
      us === undefined ? 'Us' : (OUR_NAME.exec(us.name)?.[3]?.trim() ?? us.name),
      ...rivals.map(({ name }) => name.replace(MARKED, '')),
    ],
    scores: [us && score(us), ...rivals.map(score)],
  };
}

/** What two tables of ratings say together: the providers of both, each rating under its own. */
export function ratingsTogether(before: RivalRatings | undefined, more: RivalRatings): RivalRatings {
  if (before === undefined) return more;
  const [us, ...rivals] = before.providers;
  const providers = [us ?? more.providers[0] ?? '', ...new Set([...rivals, ...more.providers.slice(1)])];
  const laid = ({ providers: own, ratings: all }: RivalRatings) =>
    all.map((rating) => ({
      ...rating,
      scores: providers.map((name, at) => rating.scores[at === 0 ? 0 : own.indexOf(name, 1)]),
    }));
  return { providers, ratings: [...laid(before), ...laid(more)] };
}
