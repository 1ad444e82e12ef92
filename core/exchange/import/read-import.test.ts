import { describe, expect, it } from 'vitest';
import { accountFromReadings } from '../../account/account-from-readings.ts';
import { defaultPlaybook } from '../../playbook/default-playbook.ts';
import type { SheetTable } from '../../sheet/sheet-table.ts';
import type { BookEntry } from '../book-file.ts';
import { accountsTable, type ReadImport, readImport } from './read-import.ts';

const playbook = defaultPlaybook;
const AT = '2026-11-22T08:00:00Z';

describe('what the user makes of the columns', () => {
  const sheet = table('S', ['Account name', 'Annual Revenue', 'Umsatz'], ['Huaxin', 5, 7]);
  it('a column is read as another field, in a unit', () => {
    const read = imported([sheet], {
      targets: new Map([
        [1, ''],
        [2, 'revenue (万)'],
      ]),
    });
    expect(value(read, 'revenue')).toBe(70_000);
  });
  it('a header that stands twice is told apart', () => {
    const twice = table('S', ['Account name', 'Revenue', 'Revenue'], ['Huaxin', 5, 7]);
    expect(imported([twice]).plan.conflicts).toHaveLength(1);
    const read = imported([twice], { targets: new Map([[1, '']]) });
    expect(read.plan.conflicts).toEqual([]);
    expect(value(read, 'revenue')).toBe(7);
    expect(read.plan.columns.map(({ header }) => header)).toEqual(['Account name', 'Revenue', 'Revenue']);
  });
  it('a CRM’s revenue is the customer’s own, unless the user says otherwise', () => {
    expect(value(imported([sheet], { crm: true }), 'turnover')).toBe(5);
    expect(value(imported([sheet], { crm: false }), 'revenue')).toBe(5);
  });
});

describe('money in another currency', () => {
  const sheet = table('S', ['Account name', 'Revenue (USD)', 'Profit (USD)'], ['Huaxin', 5, 1]);
  const rates = { ...playbook, rates: { USD: 7 } };
  it('is named', () => expect(imported([sheet]).foreign).toBe('USD'));
  it('is taken as it stands where the user says so', () =>
    expect(value(imported([sheet], { money: 'as-they-stand' }), 'revenue')).toBe(5));
  it('is converted at the model’s rate', () =>
    expect(value(imported([sheet], { money: 'convert' }, rates), 'revenue')).toBe(35));
  it('is left out with a reason where there is no rate', () =>
    expect(imported([sheet], { money: 'convert' }).faults.map(({ code }) => code)).toEqual([
      'unknown-currency',
      'unknown-currency',
    ]));
});

describe('further sheets', () => {
  const accounts = table(
    'A',
    ['Account ID', 'Account name', 'Industry'],
    ['1', 'Huaxin', 'Post'],
    ['2', 'Beta', 'Bank'],
  );
  it('find their account by number or by name; a row that finds none is named', () => {
    const products = table(
      'P',
      ['Account', 'Product', 'Revenue', 'Profit'],
      ['1', 'Lines', 5, -2],
      ['BETA', 'Lines', 7, 'lots'],
      ['Nobody', 'Lines', 7, 1],
    );
    const read = imported([accounts, products]);
    expect(read.entries.map(({ beside }) => beside?.products)).toEqual([
      [{ product: 'Lines', revenue: 5, profit: -2 }],
      [{ product: 'Lines', revenue: 7 }],
    ]);
    expect(read.unknown).toEqual([{ sheet: 'P', row: 4, account: 'Nobody' }]);
    expect(read.sides[0]?.faults).toMatchObject([{ row: 3, column: 'Profit', received: 'lots' }]);
    expect(read.joined + read.unknown.length).toBe(3);
  });
  it('alone they tell of accounts that are kept', () => {
    const deals = table('D', ['Account name', 'Opportunity', 'Amount'], ['Huaxin', 'Ring', 9]);
    const kept: BookEntry = { key: 'https://crm.test #1', name: 'Huaxin', readings: [] };
    const read = readImport({ tables: [deals], main: accountsTable([deals]), targets: new Map() }, [kept], {
      playbook,
      at: AT,
    });
    expect(read.entries).toMatchObject([
      { key: kept.key, beside: { opportunities: [{ name: 'Ring', amount: 9 }] } },
    ]);
  });
  it('of several days of one person the last is kept', () => {
    const visits = table(
      'V',
      ['Account ID', 'Visit date', 'Person met', 'Promised', 'Due'],
      ['1', '2026-11-20', 'Wang', 'Offer', '2026-11-30'],
      ['1', '2026-10-02', 'Wang', '', ''],
    );
    const [first] = imported([accounts, visits]).entries;
    expect(first?.beside?.contacts).toEqual([{ name: 'Wang', lastContact: '2026-11-20' }]);
    expect(first?.beside?.events?.map(({ kind, at, due }) => [kind, at, due])).toEqual([
      ['visit', '2026-11-20', undefined],
      ['commitment', '2026-11-20', '2026-11-30'],
      ['visit', '2026-10-02', undefined],
    ]);
  });
});

function imported(
  tables: readonly SheetTable[],
  choices: Partial<Parameters<typeof readImport>[0]> = {},
  by = playbook,
): ReadImport {
  const draft = { tables, main: accountsTable(tables), targets: new Map<number, string>(), ...choices };
  return readImport(draft, [], { playbook: by, at: AT });
}

function value(read: ReadImport, field: 'revenue' | 'turnover') {
  return accountFromReadings(read.entries[0]?.readings ?? []).account.fields[field];
}

function table(
  sheet: string,
  headers: readonly string[],
  ...rows: readonly (readonly (string | number)[])[]
): SheetTable {
  const cells = rows.map((row) => row.map((cell) => (cell === '' ? undefined : cell)));
  return {
    sheet,
    headerRow: 1,
    headers,
    rows: cells.map((row, at) => ({ row: at + 2, cells: row })),
    notes: [],
  };
}
