import type { RivalRatings } from '../../account/account.ts';
import { matchColumns, type TableColumn } from '../../account/tables/table-column.ts';
import type { CellValue } from '../../sheet/sheet-table.ts';
import type { WorkbookColumn } from '../../sheet/workbook-sheet.ts';
import type { Language, LocalText } from '../../text/local-text.ts';
import { isUs, RIVAL_MARK } from '../import/rival-ratings.ts';

export const US_WORD: LocalText = { en: 'Us', 'zh-CN': '我方' };
/** Who is there and not rated; a blank is who is not there. */
const UNRATED = '—';

/** A column for each provider that somebody rated, us first: they differ from account to account. */
export function scoreColumns(
  tables: readonly RivalRatings[],
  own: readonly TableColumn[],
  language: Language,
): { readonly columns: readonly WorkbookColumn[]; readonly rows: readonly (readonly CellValue[])[] } {
  const ours = [...new Set(tables.map(({ providers }) => usHeader(providers[0], language)))];
  // A table of Excel takes no two headers that differ in capitals alone.
  const rivals = new Map(
    tables.flatMap(({ providers }) => providers.slice(1)).map((name) => [name.toLowerCase(), name]),
  );
  return {
    columns: [...ours, ...[...rivals.values()].map((name) => rivalHeader(name, own, language))].map(
      (header) => ({
        header,
        width: 12,
      }),
    ),
    rows: tables.flatMap(({ providers, ratings }) =>
      ratings.map(({ scores }) => [
        ...ours.map((header) =>
          header === usHeader(providers[0], language) ? (scores[0] ?? UNRATED) : undefined,
        ),
        ...[...rivals.keys()].map((rival) => {
          const at = providers.findIndex((name, nth) => nth > 0 && name.toLowerCase() === rival);
          return at < 0 ? undefined : (scores[at] ?? UNRATED);
        }),
      ]),
    ),
  };
}

/** What we are called otherwise stands behind the word for us: shares and cards name us by it. */
function usHeader(name: string | undefined, language: Language): string {
  if (name === undefined || name === US_WORD[language]) return US_WORD[language];
  return language === 'en' ? `${US_WORD.en} (${name})` : `${US_WORD['zh-CN']}（${name}）`;
}

/** A rival whose name is also that of a column is said to be one. */
function rivalHeader(name: string, own: readonly TableColumn[], language: Language): string {
  return isUs(name) || matchColumns([name], own).size > 0 ? `${name}${RIVAL_MARK[language]}` : name;
}
