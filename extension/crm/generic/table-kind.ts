import { cleanLabel } from './label-text.ts';
import { nameColumns } from './name-columns.ts';
import { ownRows } from './own-rows.ts';

const FIELD_HEAD =
  /^(field|field name|property|attribute|item|name|label|字段|字段名|字段名称|属性|项目|名称|信息项)$/i;
const VALUE_HEAD = /^(value|content|detail|details|current value|值|内容|字段值|当前值|详情)$/i;

export type TableKind = 'records' | 'fields' | 'head-only' | 'layout';

export interface KnownTable {
  readonly kind: TableKind;
  /** Its own rows that have cells. */
  readonly rows: readonly (readonly Element[])[];
  /** The cells that head its columns; they may stand in another table. */
  readonly head: readonly Element[];
}

/**
 * Whether a table lists records, sets out one record's fields, or only lays the page out.
 *
 * @param headOnly head cells of a table of headers just before it, as grids with a fixed head have.
 */
export function tableKind(table: Element, headOnly: readonly Element[]): KnownTable {
  const rows = ownRows(table).filter((cells) => cells.length > 0);
  return { rows, ...kindOf(table, rows, headOnly) };
}

function kindOf(
  table: Element,
  rows: KnownTable['rows'],
  headOnly: readonly Element[],
): Omit<KnownTable, 'rows'> {
  const first = rows[0];
  if (first === undefined || holdsTable(table, rows)) return { kind: 'layout', head: [] };
  const inHead = first[0]?.parentElement?.parentElement?.tagName === 'THEAD';
  const heads = first.filter((cell) => cell.tagName === 'TH' || cell.getAttribute('role') === 'columnheader');
  const headed = first.length >= 2 && (heads.length === first.length || inHead || heads.length >= 3);
  if (headed) {
    const [name = '', value = '', third] = first.map((cell) => cleanLabel(cell.textContent ?? ''));
    if (third === undefined && FIELD_HEAD.test(name) && VALUE_HEAD.test(value))
      return { kind: 'fields', head: first };
    return { kind: rows.length === 1 ? 'head-only' : 'records', head: first };
  }
  if (headOnly.length > 1 && rows.every((cells) => headsAll(headOnly, cells.length)))
    return { kind: 'records', head: headOnly };
  return isUnmarkedHead(rows) ? { kind: 'records', head: first } : { kind: 'fields', head: [] };
}

/** A grid is put together of tables; any other is a table within a cell. */
function holdsTable(table: Element, rows: KnownTable['rows']): boolean {
  const nested = (element: Element) => element.querySelector('table') !== null;
  return nested(table) && (table.tagName === 'TABLE' || rows.some((cells) => cells.some(nested)));
}

/** Older pages set the names of columns as cells like any other, in bold or on grey. */
function isUnmarkedHead([first = [], ...rest]: readonly (readonly Element[])[]): boolean {
  return (
    first.length >= 2 &&
    rest.length > 0 &&
    rest.every((cells) => cells.length === first.length) &&
    nameColumns(first.map((cell) => (cell.textContent ?? '').trim())) &&
    first.every((cell) => cell.querySelector('input,select,textarea') === null)
  );
}

/** A head may end in empty cells over the scroll bar. */
function headsAll(head: readonly Element[], columns: number): boolean {
  return (
    columns <= head.length && head.slice(columns).every((cell) => (cell.textContent ?? '').trim() === '')
  );
}
