import type { AccountTables } from '../../account/account.ts';
import type { TableColumn } from '../../account/tables/table-column.ts';
import type { Playbook } from '../../playbook/schema.ts';
import type { CellValue } from '../../sheet/sheet-table.ts';
import type { ColumnFormat, WorkbookColumn, WorkbookSheet } from '../../sheet/workbook-sheet.ts';
import type { Language } from '../../text/local-text.ts';
import { nameKey } from '../name-key.ts';
import { sideCell } from '../sides/side-cell.ts';
import { sideColumns } from '../sides/side-columns.ts';
import type { SideKind, SideLine } from '../sides/side-part.ts';
import { SIDE_PARTS } from '../sides/side-parts.ts';
import { scoreColumns } from './score-columns.ts';

/** An account and what stands beside it. */
export interface SideOwner {
  readonly key: string;
  readonly name: string;
  readonly id?: string | undefined;
  readonly tables: AccountTables;
}

export interface SideSetting {
  readonly language: Language;
  readonly playbook: Playbook;
  /** ISO code that the headers of money name; without it they name none. */
  readonly currency?: string;
}

/** What stands beside accounts, each kind on a sheet that is read back as it is; kinds of which there is nothing are left out. */
export function sideSheets(owners: readonly SideOwner[], setting: SideSetting): WorkbookSheet[] {
  const called = namesOf(owners);
  return (Object.keys(SIDE_PARTS) as SideKind[]).flatMap((kind) => {
    const told = owners.flatMap((owner): (SideLine & { readonly account: string })[] =>
      SIDE_PARTS[kind]
        .lines(owner.tables, setting.playbook)
        .map((line) => ({ ...line, account: called(owner) })),
    );
    return told.length === 0 ? [] : [sheetOf(kind, told, owners, setting)];
  });
}

function sheetOf(
  kind: SideKind,
  lines: readonly SideLine[],
  owners: readonly SideOwner[],
  { language, playbook, currency }: SideSetting,
): WorkbookSheet {
  const { sheet, rated, names, marks } = SIDE_PARTS[kind];
  const said = new Set(lines.flatMap((line) => Object.keys(line).filter((key) => line[key] !== undefined)));
  const all = sideColumns(kind, playbook, [...said]);
  // Blank columns stay where the sheet would not be known without them.
  const needed = [
    'account',
    names[0],
    ...marks.flatMap((keys) => (keys.some((key) => said.has(key)) ? [] : keys[0])),
  ];
  const shown = all.filter(({ key }) => needed.includes(key) || said.has(key));
  const scores =
    rated === undefined
      ? { columns: [], rows: [] }
      : scoreColumns(
          owners.flatMap(({ tables }) => tables[rated] ?? []),
          all,
          language,
        );
  return {
    name: sheet[language],
    columns: [...shown.map((column) => titled(column, language, currency)), ...scores.columns],
    rows: lines.map((line, at): CellValue[] => [
      ...shown.map((column) => sideCell(line[column.key], column, language)),
      ...(scores.rows[at] ?? []),
    ]),
  };
}

/** What an account is called on the sheets: by its name, or by what tells it from another one of that name. */
export function namesOf(
  owners: readonly Pick<SideOwner, 'key' | 'name' | 'id'>[],
): (owner: Pick<SideOwner, 'key' | 'name' | 'id'>) => string {
  const bearers = new Map<string, number>();
  for (const { name } of owners) bearers.set(nameKey(name), (bearers.get(nameKey(name)) ?? 0) + 1);
  return ({ key, name, id }) => (bearers.get(nameKey(name)) === 1 ? name : (id ?? key));
}

/** A column under its name, with the currency of its money. */
export function titled(
  { kind, label }: TableColumn,
  language: Language,
  currency: string | undefined,
): WorkbookColumn {
  const money = kind === 'money' || kind === 'signed';
  const unit =
    money && currency !== undefined ? (language === 'en' ? ` (${currency})` : `（${currency}）`) : '';
  const format = FORMATS[kind];
  return { header: `${label[language]}${unit}`, width: kind === 'text' ? 24 : 14, ...(format && { format }) };
}

const FORMATS: Partial<Readonly<Record<TableColumn['kind'], ColumnFormat>>> = {
  text: 'text',
  choice: 'text',
  role: 'text',
  consent: 'text',
  moment: 'text',
  flag: 'text',
  date: 'date',
  money: 'money',
  signed: 'money',
  share: 'ratio',
};
