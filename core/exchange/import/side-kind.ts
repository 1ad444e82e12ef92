import { matchLabel } from '../../account/match-label.ts';
import { type MatchedColumn, matchColumns } from '../../account/tables/table-column.ts';
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
    const own = new Set([...found.values()].map(({ index }) => index));
    const facts = headers.filter((header, at) => !own.has(at) && aboutAccount(header)).length;
    return also === undefined ? facts < FACTS : also(headers, found, facts);
  })?.[0];
}

type Test = (
  headers: readonly string[],
  found: ReadonlyMap<string, MatchedColumn>,
  /** Headers that say something of the account itself. */
  facts: number,
) => boolean;

const isCalled = (found: ReadonlyMap<string, MatchedColumn>, name: RegExp) =>
  name.test(found.get('name')?.header ?? '');
/** What a column says of no person beyond who they are. */
const BARE: ReadonlySet<string> = new Set(['account', 'name', 'firstName', 'lastName']);
/** A list of firms may name whom to call: it says more of the firm than of the person. */
function areFirms(found: ReadonlyMap<string, MatchedColumn>, facts: number): boolean {
  const said = [...found.keys()].filter((key) => !BARE.has(key)).length;
  return /^company ?name$/i.test(found.get('account')?.header.trim() ?? '') && (said === 0 || facts > said);
}
/** A day of whatever: with a form and what was said it is one of a log, with an amount an order's. */
const ANY_DAY = /^(?:date|日期)$/i;

/** In this order: what a sheet of several kinds could be is the first. Some names mean something in one kind alone. */
const KINDS: readonly (readonly [SideKind, Test?])[] = [
  [
    'opportunities',
    (_headers, found) =>
      isCalled(found, /opportunit|deal|商机|机会|项目/i) || (found.has('stage') && found.has('closeDate')),
  ],
  ['rivals', (headers) => headers.some((header) => isUs(header))],
  [
    'visits',
    (headers, found) =>
      !ANY_DAY.test(found.get('at')?.header.trim() ?? '') ||
      (found.has('form') &&
        (found.has('who') || found.has('learnt')) &&
        !matchColumns(headers, COLUMNS.products).has('revenue')),
  ],
  [
    'contacts',
    (_headers, found, facts) =>
      (isCalled(found, /contact|person|full name|姓名|联系人/i) && !areFirms(found, facts)) ||
      (found.has('lastName') && facts < 2) ||
      // A plain name is a person's where it takes part in a decision.
      (found.has('name') && (['role', 'stance', 'reportsTo'] as const).some((part) => found.has(part))),
  ],
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
