import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountFromReadings } from '../../account/account-from-readings.ts';
import { defaultPlaybook as playbook } from '../../playbook/default-playbook.ts';
import type { SheetTable } from '../../sheet/sheet-table.ts';
import type { BookEntry } from '../book-file.ts';
import { accountsTable, type ImportDraft, type ReadImport, readImport } from './read-import.ts';
import { sideKind } from './side-kind.ts';

const AT = '2026-11-22T08:00:00Z';

describe('what a sheet is', () => {
  it.each([
    ['products', 'Customer|Product|Amount', 'an order list'],
    ['products', '客户名称|商品|销售金额|日期', 'an order list in Chinese'],
    [
      'opportunities',
      'opportunity_id|sales_agent|product|account|deal_stage|close_value',
      'deals of a product',
    ],
    ['opportunities', 'Record ID|Deal Name|Deal Stage|Close Date|Amount|Associated Company', 'HubSpot'],
    ['opportunities', 'Topic|Potential Customer|Est. close date|Est. revenue|Pipeline Phase', 'Dynamics'],
    ['opportunities', 'Deal - Title|Deal - Value|Deal - Stage|Organization - Name', 'Pipedrive'],
    ['contacts', 'First Name|Last Name|Title|Account Name|Email|Last Activity', 'Salesforce'],
    ['contacts', 'Full Name|Email|Company Name|Job Title|Status', 'Dynamics'],
    ['visits', 'Date|Customer|Type|Contact person|Notes', 'a log of calls and visits'],
    ['products', 'Date|Customer|Article|Type|Notes|Amount', 'orders with remarks'],
    [undefined, 'Company|First Name|Last Name|Industry|Region|Revenue', 'accounts with a first contact'],
    [undefined, 'Company name|Contact name|Phone|Industry|Revenue', 'accounts with a contact'],
    [undefined, 'Account name|Industry|Employees|Wallet|Product', 'accounts with what they use'],
    [undefined, 'customerID|companyName|contactName|address', 'customers of an order system'],
  ])('%s: %s, %s', (kind, headers, _what) => expect(sideKind({ headers: headers.split('|') })).toBe(kind));
});

describe('orders', () => {
  const sheet = (...rows: readonly Row[]) => table(['Customer', 'Product', 'Amount', 'Order date'], rows);
  it('are added up for each account and product', () => {
    const read = imported(
      sheet(['Alder', 'Lines', 5], ['Birch', 'Lines', 2], ['alder', 'Lines', 7], ['Alder', 'Cloud', 1]),
    );
    expect(productsOf(read)).toEqual({
      Alder: [
        { product: 'Lines', revenue: 12 },
        { product: 'Cloud', revenue: 1 },
      ],
      Birch: [{ product: 'Lines', revenue: 2 }],
    });
  });
  it('count a year: older ones are left out and named', () => {
    const read = imported(
      sheet(
        ['Alder', 'Lines', 5, '2024-05-01'],
        ['Alder', 'Lines', 7, '2026-05-01'],
        ['Alder', 'Lines', 1, '2025-05-02'],
      ),
    );
    expect(productsOf(read)).toEqual({ Alder: [{ product: 'Lines', revenue: 8, revenueLastYear: 0 }] });
    expect(read.sides[0]?.older).toEqual([2]);
  });
  it('of the year before are last year’s revenue, where the sheet covers that year', () => {
    const rows: Row[] = [
      ['Alder', 'Lines', 5, '2024-05-20'],
      ['Alder', 'Cloud', 9, '2025-04-30'],
      ['Alder', 'Lines', 7, '2026-05-01'],
    ];
    const read = imported(sheet(...rows));
    expect(productsOf(read)).toEqual({
      Alder: [
        { product: 'Lines', revenue: 7, revenueLastYear: 5 },
        { product: 'Cloud', revenue: 0, revenueLastYear: 9 },
      ],
    });
    expect([read.sides[0]?.lastYear, read.sides[0]?.older]).toEqual([[2, 3], []]);
    // Half of the year before would pass for a year of little revenue.
    const half = imported(sheet(['Alder', 'Lines', 5, '2024-11-20'], ...rows.slice(1)));
    expect(productsOf(half)).toEqual({ Alder: [{ product: 'Lines', revenue: 7 }] });
    expect([half.sides[0]?.lastYear, half.sides[0]?.older]).toEqual([[], [2, 3]]);
  });
  it.each([
    [['Customer', 'Product', 'Revenue', 'Last year’s revenue'], 70, 50],
    [['客户名称', '产品', '收入（万元）', '上年收入（万元）'], 700_000, 500_000],
    [['Customer', 'Product', 'Revenue 2026', 'Revenue 2025'], 70, 50],
    [['客户', '产品', '2026年收入（万元）', '2025年收入（万元）'], 700_000, 500_000],
  ])('say what a line brought last year: %j', (headers, revenue, revenueLastYear) => {
    const read = imported(table(headers, [['Alder', 'Lines', 70, 50]]));
    expect(productsOf(read)).toEqual({ Alder: [{ product: 'Lines', revenue, revenueLastYear }] });
    expect([...(read.sides[0]?.columns.values() ?? [])].map(({ header }) => header)).toEqual(headers);
  });
  it('are read by the day of the whole column, and credit notes are taken off', () => {
    const read = imported(
      sheet(
        ['Alder', 'Lines', '200,00', '03.02.2026'],
        ['Alder', 'Lines', '900,00', '03.02.2024'],
        ['Alder', 'Lines', '-25,50', '01.11.2026'],
        ['Alder', 'Lines', '100,00', '28.10.2026'],
      ),
    );
    expect(productsOf(read).Alder).toMatchObject([{ product: 'Lines', revenue: 274.5 }]);
    expect(read.sides[0]?.faults).toEqual([]);
    expect(read.sides[0]?.older).toEqual([3]);
  });
  it('are in the unit of the title, save where a column states its own', () => {
    const amountsIn = { text: '万元', factor: 10_000 };
    const headers = ['客户', '产品', '收入', '利润（元）', '毛利率%'];
    const read = imported({ ...table(headers, [['Alder', 'Lines', 70, 5000, 25]]), amountsIn });
    expect(productsOf(read)).toEqual({ Alder: [{ product: 'Lines', revenue: 700_000, profit: 5000 }] });
  });
  describe('of a whole year', () => {
    const rows: Row[] = [
      ['Alder', 'Lines', 5, '2025-05-20'],
      ['Alder', 'Cloud', 7, '2026-05-01'],
      ['Birch', 'Lines', 2, '2026-01-01'],
    ];
    const said = (read: ReadImport) =>
      Object.fromEntries(
        read.entries.map(({ name, readings }) => [
          name,
          accountFromReadings(readings).account.fields.revenue,
        ]),
      );
    it('add up to what an account brought', () =>
      expect(said(imported(sheet(...rows)))).toEqual({ Alder: 12, Birch: 2 }));
    it('do not, where an amount is missing', () =>
      expect(said(imported(sheet(...rows, ['Birch', 'Cloud', '', '2026-02-01'])))).toEqual({
        Alder: 12,
        Birch: undefined,
      }));
    it('of some months do not', () =>
      expect(said(imported(sheet(...rows.slice(1))))).toEqual({ Alder: undefined, Birch: undefined }));
    it('without days do not', () =>
      expect(said(imported(sheet(['Alder', 'Lines', 5, ''])))).toEqual({ Alder: undefined }));
    it('stand back behind what is stated', () => {
      const main = table(
        ['Customer', 'Revenue'],
        [
          ['Alder', 40],
          ['Birch', ''],
        ],
      );
      const tables = [main, { ...sheet(...rows), sheet: 'Orders' }];
      const kept: BookEntry = {
        key: 'x',
        name: 'Birch',
        readings: [{ field: 'revenue', value: 9, text: '9', origin: 'typed', where: '', at: AT }],
      };
      expect(said(imported(main, { tables, main: 0 }))).toEqual({ Alder: 40, Birch: 2 });
      expect(said(imported(main, { tables, main: 0 }, [kept]))).toEqual({ Alder: 40, Birch: undefined });
    });
  });
  it('a margin in percent is no profit', () =>
    expect(
      productsOf(imported(table(['Customer', 'Product', 'Margin %'], [['Alder', 'Lines', 25]]))),
    ).toEqual({
      Alder: [{ product: 'Lines' }],
    }));
  it('an amount that is not known is not taken for nothing', () =>
    expect(productsOf(imported(sheet(['Alder', 'Lines', ''])))).toEqual({ Alder: [{ product: 'Lines' }] }));
});

describe('deals', () => {
  const sheet = (...rows: readonly Row[]) => table(['Account', 'Opportunity', 'Amount'], rows);
  it('of one name stay two, and a row that stands twice counts once', () => {
    const read = imported(sheet(['Alder', 'Ring', 5], ['Alder', 'Ring', 7], ['Alder', 'Ring', 5]));
    expect(read.entries[0]?.beside?.opportunities).toEqual([
      { name: 'Ring', amount: 5 },
      { name: 'Ring (2)', amount: 7 },
    ]);
    expect(read.repeated).toBe(1);
  });
  it('of nobody stand under the name that is given for them, or are counted', () => {
    const rows = sheet(['', 'Ring', 5], ['Alder', 'Loop', 1]);
    expect(imported(rows).entries.map(({ name }) => name)).toEqual(['Alder']);
    expect(imported(rows).sides[0]?.unassigned.map(({ row }) => row)).toEqual([2]);
    const kept = imported(rows, { nobody: 'Nobody' }).entries;
    expect(kept.map(({ name }) => name).toSorted()).toEqual(['Alder', 'Nobody']);
    // Read once more, they find their place again, whatever it is called by then.
    const again = imported(rows, { nobody: '无' }, kept).entries;
    expect(again.map(({ key }) => key).toSorted()).toEqual(kept.map(({ key }) => key).toSorted());
    expect(again.every(({ readings }) => readings.length === 0)).toBe(true);
  });
  it.each([
    ['Proposal', 'Won', 'Won'],
    ['Proposal', 'Open', 'Proposal'],
    ['Proposal', 'Not won yet', 'Proposal'],
    ['方案报价', '已赢单', '已赢单'],
    ['方案报价', '未成交', '方案报价'],
    ['', 'Negotiation', 'Negotiation'],
  ])('at %j that are %j stand at %j', (stage, status, stands) => {
    const read = imported(table(['Account', 'Deal', 'Stage', 'Status'], [['Alder', 'Ring', stage, status]]));
    expect(read.entries[0]?.beside?.opportunities).toEqual([{ name: 'Ring', stage: stands }]);
  });
  it('do not make an account of a name that two bear', () => {
    const twins = ['1', '2'].map((id): BookEntry => ({ key: `sheet:#${id}`, name: 'Alder', readings: [] }));
    const read = imported(sheet(['Alder', 'Ring', 5]), {}, twins);
    expect(read.entries).toEqual([]);
    expect(read.unknown).toEqual([{ sheet: 'S', row: 2, account: 'Alder' }]);
  });
  it('make no accounts where the user says so', () => {
    const read = imported(sheet(['Alder', 'Ring', 5]), { create: false });
    expect([read.entries, read.unknown.length]).toEqual([[], 1]);
  });
});

it.each([
  [['Account', 'First name', 'Last name'], ['Alder', 'Ida', 'Holm'], 'Ida Holm'],
  [['Account', 'First name', 'Last name'], ['Alder', '', 'Holm'], 'Holm'],
  [['客户', '姓', '名'], ['Alder', '王', '小明'], '王小明'],
])('people whose name stands in two columns: %j', (headers, row, name) =>
  expect(imported(table(headers, [row])).entries[0]?.beside?.contacts).toEqual([{ name }]),
);

it('an account that is named by its number is known by it', () => {
  const read = imported(table(['customerID', 'Product', 'Amount'], [['ALFKI', 'Tea', 5]]));
  const [entry] = read.entries;
  expect(entry?.key).toBe('sheet:#ALFKI');
  expect(accountFromReadings(entry?.readings ?? []).account.fields).toEqual({ id: 'ALFKI' });
});

it('as many deals come out as go in', () => {
  const name = fc.constantFrom('', 'Alder', 'Birch', ' alder');
  const row = fc.tuple(name, fc.constantFrom('', 'Ring', 'Loop'), fc.nat(3));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
      const read = imported(table(['Account', 'Opportunity', 'Amount'], rows), { nobody: 'Nobody' });
      const out = read.entries.reduce((sum, { beside }) => sum + (beside?.opportunities?.length ?? 0), 0);
      const [side] = read.sides;
      expect(out + read.repeated + (side?.nameless.length ?? 0)).toBe(rows.length);
    }),
  );
});

it('as much money comes out as goes in', () => {
  const row = fc.tuple(fc.constantFrom('', 'Alder', 'Birch'), fc.constantFrom('Lines', 'Cloud'), fc.nat(1e6));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
      const read = imported(table(['Customer', 'Product', 'Amount'], rows), { nobody: 'Nobody' });
      const lines = Object.values(productsOf(read)).flat();
      expect(lines.reduce((sum, { revenue = 0 }) => sum + revenue, 0)).toBe(
        rows.reduce((sum, [, , amount]) => sum + amount, 0),
      );
    }),
  );
});

type Row = readonly (string | number)[];

function productsOf({ entries }: ReadImport) {
  return Object.fromEntries(entries.map(({ name, beside }) => [name, beside?.products ?? []]));
}

function imported(
  sheet: SheetTable,
  choices: Partial<ImportDraft> = {},
  kept: readonly BookEntry[] = [],
): ReadImport {
  const draft = {
    tables: [sheet],
    main: accountsTable([sheet]),
    targets: new Map<number, string>(),
    ...choices,
  };
  return readImport(draft, kept, { playbook, at: AT });
}

function table(headers: readonly string[], rows: readonly Row[]): SheetTable {
  const cells = rows.map((row) => row.map((cell) => (cell === '' ? undefined : cell)));
  return {
    sheet: 'S',
    headerRow: 1,
    headers,
    rows: cells.map((row, at) => ({ row: at + 2, cells: row })),
    notes: [],
  };
}
