import { matchLabel } from '../../account/match-label.ts';
import { matchColumns } from '../../account/tables/table-column.ts';
import type { SheetTable } from '../../sheet/sheet-table.ts';
import { SIDE_COLUMNS, type SideKind, US } from './side-columns.ts';

/** So many facts about the account itself make a sheet one of accounts, whatever else it has. */
const FACTS = 3;

/** What a sheet is, by its headers; undefined for one that tells nothing of accounts that is known here. */
export function sideKind({ headers }: Pick<SheetTable, 'headers'>): SideKind | undefined {
  const has = (kind: SideKind) => matchColumns(headers, SIDE_COLUMNS[kind].columns);
  const deals = has('opportunities');
  if (deals.has('account') && /opportunit|deal|商机|机会|项目/i.test(deals.get('name')?.header ?? ''))
    return 'opportunities';
  const lines = has('products');
  const people = has('contacts');
  if (people.has('account')) {
    if (headers.some((header) => US.test(header.trim())) && has('rivals').has('item')) return 'rivals';
    if (has('visits').has('at')) return 'visits';
    if (/contact|person|姓名|联系人/i.test(people.get('name')?.header ?? '')) return 'contacts';
  }
  const own = new Set([...lines.values()].map(({ index }) => index));
  const facts = headers.filter((header, at) => !own.has(at) && aboutAccount(header));
  return lines.has('account') && lines.has('product') && facts.length < FACTS ? 'products' : undefined;
}

function aboutAccount(header: string): boolean {
  const field = matchLabel(header, { crm: false })?.field;
  return field !== undefined && field !== 'id' && field !== 'name';
}
