import { matchLabel } from '../../account/match-label.ts';
import { matchColumns } from '../../account/tables/table-column.ts';
import { defaultPlaybook } from '../../playbook/default-playbook.ts';
import type { SheetTable } from '../../sheet/sheet-table.ts';
import type { SideKind } from '../sides/side-part.ts';
import { SIDE_PARTS } from '../sides/side-parts.ts';
import { isUs } from './rival-ratings.ts';

/** So many facts about the account itself make a sheet one of accounts, whatever else it has. */
const FACTS = 3;

/** What a sheet is, by its headers; undefined for one that tells nothing of accounts that is known here. */
export function sideKind({ headers }: Pick<SheetTable, 'headers'>): SideKind | undefined {
  return KINDS.find(([kind, also]) => {
    const { marks } = SIDE_PARTS[kind];
    const found = matchColumns(headers, COLUMNS[kind]);
    if (!found.has('account') || !marks.every((keys) => keys.some((key) => found.has(key)))) return false;
    if (also !== undefined) return also(headers, found.get('name')?.header ?? '');
    const own = new Set([...found.values()].map(({ index }) => index));
    return headers.filter((header, at) => !own.has(at) && aboutAccount(header)).length < FACTS;
  })?.[0];
}

type Test = (headers: readonly string[], name: string) => boolean;

/** In this order: what a sheet of several kinds could be is the first. Some names mean something in one kind alone. */
const KINDS: readonly (readonly [SideKind, Test?])[] = [
  ['opportunities', (_headers, name) => /opportunit|deal|商机|机会|项目/i.test(name)],
  ['rivals', (headers) => headers.some((header) => isUs(header))],
  ['visits', () => true],
  ['contacts', (_headers, name) => /contact|person|姓名|联系人/i.test(name)],
  ['factors'],
  ['forces'],
  ['pest'],
  ['attractiveness'],
  ['swot'],
  ['secrecy'],
  ['rivalCards'],
  ['shares'],
  ['surveys'],
  ['keeping'],
  ['needs'],
  ['solutions'],
  ['cooperations'],
  ['leads'],
  ['levels'],
  ['market'],
  ['products'],
];

const COLUMNS = Object.fromEntries(
  KINDS.map(([kind]) => [kind, SIDE_PARTS[kind].columns(defaultPlaybook)]),
) as unknown as Readonly<Record<SideKind, ReturnType<(typeof SIDE_PARTS)[SideKind]['columns']>>>;

function aboutAccount(header: string): boolean {
  const field = matchLabel(header, { crm: false })?.field;
  return field !== undefined && field !== 'id' && field !== 'name';
}
