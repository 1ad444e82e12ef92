import type { HeaderUnit } from '../../account/header-unit.ts';
import { parseHeader } from '../../account/parse-header.ts';
import { matchColumns, type TableColumn } from '../../account/tables/table-column.ts';
import { inTitleUnit } from '../../account/with-title-unit.ts';

/** Headers of amounts with the unit of money that the title above them states, where they state no size of their own. */
export function headersInUnit(
  headers: readonly string[],
  columns: readonly TableColumn[],
  title: HeaderUnit | undefined,
): readonly string[] {
  if (title === undefined) return headers;
  const kinds = new Map(columns.map(({ key, kind }) => [key, kind]));
  const amounts = new Set(
    [...matchColumns(headers, columns)].flatMap(([key, { index }]) =>
      kinds.get(key) === 'money' || kinds.get(key) === 'signed' ? [index] : [],
    ),
  );
  return headers.map((header, at) => {
    const own = parseHeader(header).unit;
    return amounts.has(at) && inTitleUnit(own, title) !== own ? `${header} (${title.text})` : header;
  });
}
