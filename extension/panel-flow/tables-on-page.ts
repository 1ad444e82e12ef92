import type { AccountTables, Contact, Opportunity, ProductLine } from '../../core/account/account.ts';
import { OPPORTUNITY_COLUMNS } from '../../core/account/tables/opportunity-columns.ts';
import { readContacts } from '../../core/account/tables/read-contacts.ts';
import { readOpportunities } from '../../core/account/tables/read-opportunities.ts';
import type { TableFault } from '../../core/account/tables/read-side-table.ts';
import { matchColumns } from '../../core/account/tables/table-column.ts';
import { type TableSubject, tableSubject } from '../../core/account/tables/table-subject.ts';
import { productTable } from '../../core/exchange/import/product-table.ts';
import type { PageReading, PageTable } from '../crm/page-reading.ts';
import { plainDayOn } from './plain-day.ts';

const BARE_AMOUNT = /^[\d.,'\s-]*$/;

/** The tables of records on a page, and what became of them. */
export interface TablesOnPage {
  /** People, deals and product lines, where the page lists any. */
  readonly beside: AccountTables;
  /** Tables of something else. */
  readonly unread: readonly PageTable[];
  /** What could not be read in the tables that were, each with its place. */
  readonly faults: readonly (TableFault & { readonly where: string })[];
}

type Page = Pick<PageReading, 'tables' | 'given'> & Partial<Pick<PageReading, 'pairs'>>;

/** Reads the related lists of an account's page: who works there, which deals are on, what they buy by product. */
export function tablesOnPage(page: Page, at: string): TablesOnPage {
  const plainDay = plainDayOn(page, at);
  const opportunities: Opportunity[] = [];
  const products: ProductLine[] = [];
  const contacts = new Map<string, Contact>();
  const unread: PageTable[] = [];
  const faults: (TableFault & { where: string })[] = [];
  const listed = new Set<keyof AccountTables>();
  for (const { table, subject } of tablesOf(page)) {
    const { where } = table;
    const headers = withStatedUnit(table);
    const rows = table.rows.map((cells) => cells.map(plainDay));
    if (subject === undefined) {
      const lines = productTable(headers, rows);
      if (lines === undefined) unread.push(table);
      else {
        products.push(...lines.products);
        faults.push(...lines.faults.map((fault) => ({ ...fault, where })));
      }
      continue;
    }
    listed.add(subject);
    if (subject === 'opportunities') {
      const read = readOpportunities(headers, rows);
      opportunities.push(...read.opportunities);
      faults.push(...read.faults.map((fault) => ({ ...fault, where })));
    } else {
      const read = readContacts(headers, rows);
      // A person listed twice, as under two headings, is one person.
      for (const person of read.contacts)
        contacts.set(person.name, { ...contacts.get(person.name), ...person });
      faults.push(...read.faults.map((fault) => ({ ...fault, where })));
    }
  }
  return {
    beside: {
      ...(listed.has('opportunities') ? { opportunities } : {}),
      ...(products.length > 0 ? { products } : {}),
      ...(listed.has('contacts') ? { contacts: [...contacts.values()] } : {}),
    },
    unread,
    faults,
  };
}

/** A list that the CRM gives, or that is known by its place, stands for all that the page shows of it in other places. */
function tablesOf({ tables, given = [] }: Page) {
  const known = new Map<TableSubject, readonly PageTable[]>();
  for (const how of ['api', 'taught', 'dom'])
    for (const subject of ['opportunities', 'contacts'] as const) {
      const own = given.filter((one) => one.how === how).flatMap((one) => one.tables);
      const lists = own.filter((table) => table.of === subject);
      if (lists.length > 0 && !known.has(subject)) known.set(subject, lists);
    }
  const others = tables.map((table) => ({ table, subject: tableSubject(table.headers, table.where) }));
  return [
    ...[...known].flatMap(([subject, lists]) => lists.map((table) => ({ table, subject }))),
    ...others.filter(({ subject }) => subject === undefined || !known.has(subject)),
  ];
}

/** A unit stated above a table belongs into the headers of its bare amounts. */
function withStatedUnit({ headers, rows, unit }: PageTable): readonly string[] {
  if (unit === undefined) return headers;
  const money = matchColumns(headers, OPPORTUNITY_COLUMNS).get('amount');
  return headers.map((header, index) =>
    index === money?.index &&
    money.unit === undefined &&
    rows.every((cells) => BARE_AMOUNT.test(cells[index] ?? ''))
      ? `${header} (${unit})`
      : header,
  );
}
